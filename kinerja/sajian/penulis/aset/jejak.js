(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data-jejak").textContent);
  const panel = document.getElementById("jejak");
  const isi = document.getElementById("jejak-isi");
  const kembali = panel.querySelector(".kembali");
  const saklar = document.getElementById("saklar-jejak");
  const pilih = saklar.querySelector("input");
  const tanda = [...document.querySelectorAll(".dokumen data[value]")].filter((t) => data.j[t.getAttribute("value")]);
  const kelompok = new Map();
  let aktif = null, terkunci = false, lewat = [], tunda = 0;

  const unsur = (tag, teks, kelas) => {
    const u = document.createElement(tag);
    if (teks !== undefined) u.textContent = teks;
    if (kelas) u.className = kelas;
    return u;
  };
  const baris = (nama, ...nilai) => {
    const d = unsur("div");
    const dd = unsur("dd");
    dd.append(...nilai);
    d.append(unsur("dt", nama), dd);
    return d;
  };

  function operand(tempat) {
    const [nama, nilai, kunci, sel] = data.o[tempat];
    const butir = unsur("li");
    const asal = kunci ? data.j[kunci] : null;
    const tulis = `${nama || asal[0]}: ${nilai || asal[1]}`;
    if (asal) {
      const tombol = unsur("button", tulis, "rinci");
      tombol.type = "button";
      tombol.addEventListener("click", () => { lewat.push(kunci); gambar(); panel.focus({ preventScroll: true }); });
      butir.append(tombol);
    } else {
      butir.append(tulis);
      if (sel) butir.append(" ", unsur("span", data.t[sel], "sel"));
    }
    return butir;
  }

  function gambar() {
    const kunci = lewat[lewat.length - 1];
    const [nama, nilai, rumus, daftar, sel, catatan] = data.j[kunci];
    const judul = unsur("p", nama, "nama");
    judul.id = "jejak-nama";
    const dl = unsur("dl");
    dl.append(baris("Rumus", data.t[rumus]));
    if (daftar.length) {
      const ul = unsur("ul");
      ul.append(...daftar.map(operand));
      dl.append(baris("Dihitung dari", ul));
    }
    dl.append(baris("Sumber", unsur("span", data.t[sel] || "tidak ada sel yang terisi", "sel")));
    if (catatan) dl.append(baris("Catatan", data.t[catatan]));
    dl.append(baris("Dalam notebook", unsur("code", `laporan.jejak(${JSON.stringify(kunci)})`)));
    isi.replaceChildren(judul, unsur("p", nilai, "nilai"), dl,
      unsur("p", "Enter atau ketuk: tahan; Esc: tutup; panah: angka lain dalam tabel.", "bantuan"));
    kembali.hidden = lewat.length < 2;
    panel.scrollTop = 0;
    letak();
  }

  function letak() {
    if (!aktif) return;
    panel.style.cssText = "";
    if (matchMedia("(max-width: 40rem)").matches) return;
    const t = aktif.getBoundingClientRect(), p = panel.getBoundingClientRect();
    const lebar = document.documentElement.clientWidth, tinggi = document.documentElement.clientHeight;
    const bawah = t.bottom + 8 + p.height <= tinggi || t.top < p.height + 8;
    panel.style.left = `${Math.max(8, Math.min(t.left, lebar - p.width - 8)) + scrollX}px`;
    panel.style.top = `${(bawah ? t.bottom + 8 : t.top - p.height - 8) + scrollY}px`;
  }

  function buka(t, kunci) {
    clearTimeout(tunda);
    if (!pilih.checked) return;
    if (aktif !== t || panel.hidden) {
      if (aktif) lepas(aktif);
      aktif = t;
      lewat = [t.getAttribute("value")];
      panel.hidden = false;
      t.setAttribute("aria-expanded", "true");
      t.setAttribute("aria-describedby", "jejak-isi");
      gambar();
    }
    terkunci = kunci;
    panel.classList.toggle("terkunci", terkunci);
  }
  function lepas(t) {
    t.setAttribute("aria-expanded", "false");
    t.removeAttribute("aria-describedby");
  }
  function tutup(pulang) {
    clearTimeout(tunda);
    if (!aktif) return;
    const t = aktif;
    aktif = null;
    terkunci = false;
    lepas(t);
    panel.hidden = true;
    if (pulang) { diam = true; t.focus({ preventScroll: true }); diam = false; }
  }
  function nanti() {
    clearTimeout(tunda);
    tunda = setTimeout(() => { if (!terkunci && document.activeElement !== aktif) tutup(false); }, 250);
  }
  let diam = false;

  function pindah(t, tombol) {
    const semua = kelompok.get(t.closest("table"));
    if (!semua) return null;
    const letaknya = semua.indexOf(t);
    if (tombol === "ArrowLeft") return semua[letaknya - 1];
    if (tombol === "ArrowRight") return semua[letaknya + 1];
    const asal = t.getBoundingClientRect(), turun = tombol === "ArrowDown";
    const calon = (turun ? semua.slice(letaknya + 1) : semua.slice(0, letaknya).reverse())
      .filter((s) => s.closest("tr") !== t.closest("tr"));
    const deret = calon.filter((s) => s.closest("tr") === calon[0].closest("tr"));
    const jarak = (s) => Math.abs(s.getBoundingClientRect().right - asal.right);
    return deret.sort((a, b) => jarak(a) - jarak(b))[0];
  }

  for (const t of tanda) {
    const tabel = t.closest("table");
    if (tabel) kelompok.set(tabel, [...(kelompok.get(tabel) || []), t]);
    t.addEventListener("pointerenter", (e) => {
      if (e.pointerType !== "mouse" || terkunci) return;
      clearTimeout(tunda);
      tunda = setTimeout(() => buka(t, false), 120);
    });
    t.addEventListener("pointerleave", (e) => { if (e.pointerType === "mouse") nanti(); });
    t.addEventListener("focus", () => {
      const semua = kelompok.get(tabel);
      if (semua) for (const s of semua) s.tabIndex = s === t ? 0 : -1;
      if (!diam && !(terkunci && aktif === t)) buka(t, false);
    });
    t.addEventListener("blur", (e) => { if (!terkunci && !panel.contains(e.relatedTarget)) tutup(false); });
    t.addEventListener("click", () => { if (aktif === t && terkunci) tutup(false); else buka(t, true); });
    t.addEventListener("keydown", (e) => {
      if (!pilih.checked) return;
      if (e.key === "Enter" || e.key === " ") {
        e.preventDefault();
        buka(t, true);
        panel.focus({ preventScroll: true });
      } else if (e.key.startsWith("Arrow")) {
        const lain = pindah(t, e.key);
        if (lain) { e.preventDefault(); lain.focus(); }
      }
    });
  }

  panel.addEventListener("pointerenter", () => clearTimeout(tunda));
  panel.addEventListener("pointerleave", (e) => { if (e.pointerType === "mouse") nanti(); });
  panel.addEventListener("keydown", (e) => {
    if (e.key !== "Tab") return;
    const tombol = [...panel.querySelectorAll("button")].filter((b) => !b.hidden);
    const tepi = e.shiftKey ? [panel, tombol[0]] : [tombol[tombol.length - 1]];
    if (tepi.includes(document.activeElement)) { e.preventDefault(); tutup(true); }
  });
  panel.querySelector(".tutup").addEventListener("click", () => tutup(true));
  kembali.addEventListener("click", () => { lewat.pop(); gambar(); panel.focus({ preventScroll: true }); });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") tutup(panel.contains(document.activeElement)); });
  document.addEventListener("pointerdown", (e) => {
    if (aktif && !panel.contains(e.target) && !aktif.contains(e.target)) tutup(false);
  });
  addEventListener("resize", letak);

  function atur() {
    const nyala = pilih.checked;
    document.documentElement.classList.toggle("berjejak", nyala);
    if (!nyala) tutup(false);
    for (const t of tanda) {
      const pertama = !kelompok.get(t.closest("table")) || kelompok.get(t.closest("table"))[0] === t;
      for (const [nama, nilai] of [["role", "button"], ["tabindex", pertama ? "0" : "-1"], ["aria-haspopup", "dialog"], ["aria-expanded", "false"]])
        if (nyala) t.setAttribute(nama, nilai); else t.removeAttribute(nama);
    }
  }
  pilih.addEventListener("change", atur);
  saklar.hidden = false;
  atur();
})();
