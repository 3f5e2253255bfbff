"""The dinner as a complete constraint model, for what such a model is good at.

It finds seats that keep every rule (`feasible`), names the rules that contradict each other
(`contradictions`), says which to give up (`fewest_broken`), proves plans of small dinners best
(`exact`), and referees every other solver in the tests. How long it may take says `effort`.
Nearly every module loads OR-Tools, so that they are imported where they are used.
"""
