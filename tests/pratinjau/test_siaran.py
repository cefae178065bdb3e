"""News reaches everybody who waits, whoever goes away in between."""

from __future__ import annotations

import asyncio

from kinerja.pratinjau.siaran import Siaran


class _Diam(Siaran):
    async def _amati(self) -> None:
        return


def test_news_reach_those_who_stay_when_others_are_cut_off() -> None:
    """A page that is closed in the very moment of the news, or thrown away while it waits, holds up nobody."""

    async def utama() -> list[bool]:
        siaran = _Diam()
        pergi = [asyncio.create_task(siaran.tunggu(0, lambda: False)) for _ in range(20)]
        tinggal = [asyncio.create_task(siaran.tunggu(0, lambda: False)) for _ in range(3)]
        await asyncio.sleep(0)
        for urut, satu in enumerate(pergi):
            if urut == 10:
                siaran.umumkan()
            satu.cancel()
        await asyncio.wait_for(asyncio.gather(*tinggal), 10)
        siaran.umumkan()
        await asyncio.wait_for(siaran.tunggu(1, lambda: False), 10)
        return [satu.done() and not satu.cancelled() for satu in tinggal]

    assert asyncio.run(utama()) == [True, True, True]


def test_who_no_longer_waits_is_let_go() -> None:
    """Without news a page that was closed ends as soon as it is woken."""

    async def utama() -> int:
        siaran, tutup = _Diam(), False
        tugas = asyncio.create_task(siaran.tunggu(0, lambda: tutup))
        await asyncio.sleep(0)
        tutup = True
        siaran.bangunkan()
        await asyncio.wait_for(tugas, 10)
        return siaran.versi

    assert asyncio.run(utama()) == 0
