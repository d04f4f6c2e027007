/** Abbreviations whose full stop does not end a sentence (Chicago's own), without it; beside them stand initials ("U.S."). */
export const ABBREVIATIONS = 'p pp vol no cit ibid nos ch ed eds mr mrs ms dr st v vs cf'
