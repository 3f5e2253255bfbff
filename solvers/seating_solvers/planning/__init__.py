"""From a dinner that was read to its files: what a front end calls, whatever it looks like.

The road runs down once: `plan_request` checks what is asked for, `plan_dinner` searches, judges,
makes and writes, and `plan_document` tells it as JSON. `check_plan` judges a plan that is there,
`guests_text` and `guests_document` tell what was understood of a list.
"""
