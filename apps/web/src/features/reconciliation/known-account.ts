/** The account that every reader of the sources asks about: the communes of Lạng Sơn in 2019 and in 2020. */
export const KNOWN_ACCOUNT = { 'don-vi': 'P20-1', 'thuoc-do': 'communes-ntm', tu: '2019', den: '2020' };
