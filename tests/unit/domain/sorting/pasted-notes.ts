/** A recorder's transcript: times, names, a nod, arrangements at both ends. */
export const TRANSCRIPT = `[00:00:12] Ana: Hi Marcus, thanks for coming. Did you find us alright?
[00:00:20] Marcus: Yes, the train was on time for once.

[00:01:02] Ana: Great. So, think of the most recent time a team of yours missed a delivery date that mattered to others. What happened?
[00:01:15] Marcus: That was roster v2, due first of March for the county. We went live on the 12th of April.
We walked it backwards. The test environment was three weeks late in January.
[00:03:40] Ana: Right, go on.
[00:03:44] Marcus: I rang the county on day one with two options.
[00:07:10] Ana: Tell me about the best working day you had in the past month. Who was there?
[00:07:20] Marcus: Thursday two weeks ago. Whole day with the scheduling team, untangling their board.
[00:30:00] Ana: Last one. The last technical decision that would have been hard to undo?
[00:30:10] Marcus: Splitting the roster engine from payroll.
[00:35:00] Ana: Do you have questions for me?
[00:35:05] Marcus: What's notice like, and the salary band?`;

/** A page typed during the call: numbers for some questions, bullets, paragraphs without any. */
export const RAW_NOTES = `coffee, small talk re trains, lives in Leeds

Q1
missed date: county roster 6 wks late. told them day 1
- walked it back wk by wk
- friday round on what you would not bet on

Q3 outage bank hol. first q = how long had they been on shift

changed the org: noticed leads had 14 reports each, made 3 new leads, moved hiring to them

fell out with head of sales on what eng does next, wanted a custom build for one client. ended with a paid pilot

bought the routing maths rather than build, 5 yr contract, hard to get out of, held up ok

salary 150, notice 3 months`;
