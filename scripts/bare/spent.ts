import { readdirSync, readFileSync } from 'node:fs'

/** The processor time of a process so far, over all its threads, in milliseconds (the kernel's Documentation/scheduler/sched-stats). */
export function spent(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  return threads.reduce((sum, id) => {
    const [nanoseconds = '0'] = readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')
    return sum + Number(nanoseconds) / 1e6
  }, 0)
}

/** The memory that the system counts for a process, in MiB (proc_pid_status(5), VmRSS). */
export const resident = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
