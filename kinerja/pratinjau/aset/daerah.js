(() => {
  "use strict";
  const isi = document.querySelector("#dinas tbody"), keadaan = document.getElementById("keadaan");
  const kabupaten = location.pathname.split("/").filter(Boolean).pop();
  const unsur = (tag, teks, kelas) => {
    const u = document.createElement(tag);
    if (teks !== undefined) u.textContent = teks;
    if (kelas) u.className = kelas;
    return u;
  };
  const sel = (judul, ...anak) => {
    const td = unsur("td");
    td.dataset.judul = judul;
    td.append(...anak);
    return td;
  };
  function masukan(satu) {
    if (satu.galat === null) return unsur("span", "sedang diperiksa");
    if (satu.galat) {
      const s = unsur("span", `${satu.galat} kesalahan`, "salah");
      s.append(unsur("small", satu.pesan));
      return s;
    }
    return unsur("span", satu.peringatan ? `benar, ${satu.peringatan} peringatan` : "benar", "baik");
  }
  function baris(satu) {
    const tr = unsur("tr"), a = unsur("a", satu.nama);
    tr.dataset.laporan = `${satu.dinas}/${satu.tahun}`;
    a.href = `../../laporan/${kabupaten}/${satu.dinas}/${satu.tahun}/`;
    tr.append(sel("Perangkat daerah", a), sel("Tahun", satu.tahun), sel("Masukan", masukan(satu)),
      sel("Terakhir diubah", satu.diubah), sel("Laporan", satu.keluaran));
    return tr;
  }
  const kabar = new EventSource("kabar");
  kabar.addEventListener("message", (e) => {
    const { siap, laporan: semua } = JSON.parse(e.data);
    if (!siap) return;
    isi.replaceChildren(...semua.map(baris));
    const belum = semua.filter((s) => s.galat === null).length, salah = semua.filter((s) => s.galat).length;
    keadaan.className = belum ? "sibuk" : salah ? "salah" : "baik";
    keadaan.textContent = belum ? `Memeriksa, ${belum} lagi` : `${semua.length} laporan, ${salah} dengan kesalahan`;
  });
  kabar.addEventListener("error", () => { keadaan.className = "salah"; keadaan.textContent = "Terputus; jalankan lagi kinerja watch."; });
})();
