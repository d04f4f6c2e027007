/** The way out (leave.client.ts): an empty page of the browser's own. */
export const LeaveLink = () => (
  <a class="leave" href="about:blank" rel="noreferrer">
    Leave this page
  </a>
)
