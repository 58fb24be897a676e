"""What `distinct` answers is what numpy's own, slower to import, does."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.distinct import distinct


@given(st.lists(st.integers(-3, 3)))
def test_it_answers_as_numpy_does(values: list[int]) -> None:
    array = np.array(values, np.int64)
    assert distinct(array).tolist() == np.unique(array).tolist()
    assert distinct(array).dtype == array.dtype
