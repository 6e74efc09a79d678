"""Which placeholders the code fills in for each sentence about roll-outs."""

from collections.abc import Mapping

ROLLOUTS: Mapping[str, str] = {
    "rollout.sentence": "title day items noun",
    "rollout.state": "state count total noun",
    "rollout.ahead": "states",
    "rollout.number_of": "count total noun rate",
    "rollout.number": "count noun",
    "rollout.without": "count total",
    "rollout.existing": "count noun",
    "rollout.no_data": "title day noun",
    "rollout.columns": "",
    "rollout.number_columns": "",
    "rollout.lack_state": "state",
    "rollout.lack_number": "",
    "rollout.lack_target": "count total noun",
    "rollout.letter_subject": "title",
    "rollout.letter_everybody": "",
    "rollout.letter_named": "plan office title day by count",
    "rollout.letter_listed": "plan office title day by count",
    "rollout.letter_request": "plan office title day by count",
    "rollout.letter_list": "",
    "rollout.letter_item": "number name lack",
}
