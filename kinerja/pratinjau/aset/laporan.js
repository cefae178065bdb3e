(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const wadah = $("laporan"), token = wadah.dataset.token;
  let halaman = 0, bingkai = null, memuat = null, lama = "";

  const unsur = (tag, teks, kelas) => {
    const u = document.createElement(tag);
    if (teks !== undefined) u.textContent = teks;
    if (kelas) u.className = kelas;
    return u;
  };

  // --- the report: a new page is laid out out of sight and takes the place of the old one where that was being read ---

  function tempatBaca(jendela) {
    const dok = jendela.document, atas = jendela.scrollY;
    let pilih = null;
    for (const u of dok.querySelectorAll("main [id]")) {
      if (u.closest("#jejak")) continue;
      const y = u.getBoundingClientRect().top;
      if (y > 8) break;
      pilih = { id: u.id, geser: y };
    }
    return { pilih, atas };
  }

  function kembaliKe(jendela, tempat) {
    const dok = jendela.document;
    dok.documentElement.style.scrollBehavior = "auto";
    const u = tempat.pilih && dok.getElementById(tempat.pilih.id);
    if (u && tempat.atas > 0) jendela.scrollTo(0, u.getBoundingClientRect().top + jendela.scrollY - tempat.pilih.geser);
    else jendela.scrollTo(0, tempat.atas);
    dok.documentElement.style.scrollBehavior = "";
  }

  function muat(nomor) {
    if (nomor === halaman || (memuat && memuat.nomor === nomor)) return;
    if (memuat) memuat.bingkai.remove();
    const baru = document.createElement("iframe");
    baru.title = "Laporan";
    baru.className = "menunggu";
    memuat = { nomor, bingkai: baru };
    baru.addEventListener("load", () => {
      if (!memuat || memuat.bingkai !== baru) return;
      const tempat = bingkai ? tempatBaca(bingkai.contentWindow) : null;
      pasang(baru.contentDocument);
      if (tempat) kembaliKe(baru.contentWindow, tempat);
      baru.classList.remove("menunggu");
      if (bingkai) bingkai.remove();
      for (const p of wadah.querySelectorAll("p.tunggu")) p.remove();
      bingkai = baru;
      halaman = nomor;
      memuat = null;
      wadah.dataset.halaman = nomor;
    });
    baru.src = `isi?${nomor}`;
    wadah.append(baru);
  }

  // A cell that a trace names is shown when it is clicked, and the first one when the number itself is.
  function pasang(dok) {
    dok.addEventListener("click", (e) => {
      const sel = e.target.closest && e.target.closest("#jejak .sel");
      if (sel) tunjukkanTeks(sel.textContent);
    });
    dok.addEventListener("click", (e) => {
      const angka = e.target.closest && e.target.closest("data[value]");
      if (!angka) return;
      const sel = [...dok.querySelectorAll("#jejak .sel")].find((s) => /!/.test(s.textContent));
      if (sel) tunjukkanTeks(sel.textContent);
    });
    const gaya = dok.createElement("style");
    gaya.textContent = "#jejak .sel{cursor:pointer;text-decoration:underline}";
    dok.head.append(gaya);
  }

  function tunjukkanTeks(teks) {
    const cocok = /^(?:dari )?(\S+\.xlsx) (\w+)!([A-Z]+\d+(?::[A-Z]+\d+)?|\d+)/.exec(teks.trim());
    if (cocok) tunjukkan(cocok[1], cocok[2], cocok[3]);
  }

  // --- a cell of the workbook ---

  async function tunjukkan(berkas, lembar, sel) {
    const tanya = new URLSearchParams({ berkas, lembar, sel });
    const isi = await (await fetch(`sel?${tanya}`)).json();
    const kotak = $("lembar");
    const kepala = unsur("div", undefined, "kepala");
    kepala.append(unsur("h2", isi.pesan || (isi.lembar ? `${berkas}, lembar “${isi.lembar}”, ${/^[A-Z]/.test(sel) ? "sel " : ""}${sel}` : `${berkas}, ${sel}`)));
    const tutup = unsur("button", "Tutup");
    tutup.type = "button";
    tutup.addEventListener("click", () => { kotak.hidden = true; });
    kepala.append(tutup);
    kotak.replaceChildren(kepala);
    if (!isi.pesan) kotak.append(tabel(isi));
    kotak.hidden = false;
    kotak.focus({ preventScroll: true });
    const sorot = kotak.querySelector(".sorot");
    if (sorot) sorot.scrollIntoView({ block: "nearest", inline: "center" });
  }

  function tabel(isi) {
    const t = unsur("table"), k = unsur("tr");
    k.append(unsur("th", ""), ...isi.kolom.map((satu) => unsur("th", satu)));
    t.append(k);
    for (const [nomor, sel] of isi.baris) {
      const b = unsur("tr");
      b.append(unsur("th", String(nomor)));
      const dalam = nomor >= isi.sorot[0] && nomor <= isi.sorot[1];
      sel.forEach((satu, i) => b.append(unsur("td", satu, dalam && (!isi.kolom_sorot || isi.kolom[i] === isi.kolom_sorot) ? "sorot" : "")));
      t.append(b);
    }
    return t;
  }

  // --- faults ---

  function butir(satu) {
    const li = unsur("li");
    const titik = satu.kalimat.indexOf(": ");
    const tempat = satu.kalimat.slice(0, titik), kata = satu.kalimat.slice(titik);
    if ((satu.berkas.endsWith(".xlsx") && satu.lembar && /\d/.test(satu.sel)) || (/\.(md|yaml)$/.test(satu.berkas) && satu.sel)) {
      const tombol = unsur("button", tempat, "tempat");
      tombol.type = "button";
      tombol.addEventListener("click", () => tunjukkan(satu.berkas, satu.lembar, satu.sel));
      li.append(tombol, kata);
    } else li.append(unsur("strong", tempat), kata);
    return li;
  }

  function daftar(isi) {
    const kotak = $("kesalahan");
    const galat = isi.daftar.filter((s) => s.tingkat === "galat"), lain = isi.daftar.filter((s) => s.tingkat !== "galat");
    const terbuka = kotak.querySelector("details") && kotak.querySelector("details").open;
    kotak.replaceChildren();
    if (galat.length) {
      const ul = unsur("ul");
      ul.append(...galat.map(butir));
      kotak.append(unsur("h2", `${isi.galat} kesalahan`), ul);
      if (halaman || isi.halaman) kotak.append(unsur("p", `Laporan di bawah adalah keadaan pukul ${isi.saat}, sebelum kesalahan ini.`, "lama"));
    }
    if (lain.length) {
      const d = unsur("details"), ul = unsur("ul");
      d.open = !!terbuka;
      ul.append(...lain.map(butir));
      d.append(unsur("summary", `${isi.peringatan} peringatan, tidak menghalangi laporan`), ul);
      kotak.append(d);
    }
    kotak.classList.toggle("hanya-peringatan", !galat.length);
    kotak.hidden = !isi.daftar.length;
  }

  // --- state ---

  function dokumen(isi) {
    const pilih = $("dokumen");
    pilih.hidden = isi.dokumen.length < 2;
    if (pilih.options.length !== isi.dokumen.length)
      pilih.replaceChildren(...isi.dokumen.map(([kunci, sebutan]) => new Option(sebutan, kunci)));
    pilih.value = isi.terpilih;
  }
  $("dokumen").addEventListener("change", (e) => kirim(`dokumen?kunci=${encodeURIComponent(e.target.value)}`));

  function tampil(isi) {
    const k = $("keadaan");
    k.className = isi.sibuk ? "sibuk" : isi.galat ? "salah" : "baik";
    k.textContent = isi.sibuk ? "Memeriksa …" : isi.galat ? `${isi.galat} kesalahan` : `Diperbarui pukul ${isi.saat}`;
    k.title = isi.bab.length ? `Bab yang dijalankan: ${isi.bab.join(", ")}` : "";
    document.body.dataset.percobaan = isi.percobaan;
    if (!isi.siap) return;
    if (isi.nama) { $("nama").textContent = isi.nama; document.title = isi.nama; }
    document.body.dataset.bab = isi.bab.join(" ");
    dokumen(isi);
    if (isi.sibuk) return;
    const kini = JSON.stringify(isi.daftar);
    if (kini !== lama) { lama = kini; daftar(isi); }
    if (isi.halaman) muat(isi.halaman);
    else if (isi.galat) for (const p of wadah.querySelectorAll("p.tunggu")) p.textContent = "Laporan tampil sesudah kesalahan di atas diperbaiki.";
  }
  const kabar = new EventSource("kabar");
  kabar.addEventListener("message", (e) => tampil(JSON.parse(e.data)));
  kabar.addEventListener("error", () => {
    $("keadaan").className = "salah";
    $("keadaan").textContent = "Terputus; jalankan lagi kinerja watch.";
  });

  // --- buttons ---

  async function kirim(apa) {
    const jawab = await fetch(`tindakan/${apa}`, { method: "POST", headers: { "X-Kinerja": token } });
    return jawab.json();
  }

  for (const tombol of document.querySelectorAll("nav button"))
    tombol.addEventListener("click", async () => {
      const semua = [...document.querySelectorAll("nav button")], hasil = $("hasil");
      semua.forEach((t) => { t.disabled = true; });
      hasil.hidden = false;
      hasil.className = "";
      hasil.textContent = `${tombol.textContent}: sedang dikerjakan …`;
      try {
        const isi = await kirim(tombol.dataset.apa);
        hasil.className = isi.baik ? "" : "salah";
        hasil.textContent = `${isi.pesan} `;
        if (isi.berkas) {
          const a = unsur("a", `Buka ${isi.berkas}`);
          a.href = `berkas/${isi.berkas.split("/").map(encodeURIComponent).join("/")}`;
          a.target = "_blank";
          a.rel = "noopener";
          hasil.append(a);
        }
        if (isi.daftar && isi.daftar.length) {
          lama = "";
          daftar({ daftar: isi.daftar, galat: isi.daftar.filter((s) => s.tingkat === "galat").length, peringatan: isi.daftar.filter((s) => s.tingkat !== "galat").length, halaman: 0, saat: $("keadaan").textContent });
        }
      } catch {
        hasil.className = "salah";
        hasil.textContent = "Peladen tidak menjawab; jalankan lagi kinerja watch.";
      } finally {
        semua.forEach((t) => { t.disabled = false; });
      }
    });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") $("lembar").hidden = true; });
})();
