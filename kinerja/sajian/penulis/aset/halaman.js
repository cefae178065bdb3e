// Tools of a page: find words, copy tables as numbers, enlarge drawings. Without this script the page is complete.
(() => {
  'use strict';
  const unsur = (tag, teks, sifat = {}) => {
    const hasil = document.createElement(tag);
    if (teks) hasil.textContent = teks;
    for (const [nama, isi] of Object.entries(sifat)) hasil.setAttribute(nama, isi);
    return hasil;
  };
  const sempit = () => matchMedia('(max-width:62rem)').matches;
  const navigasi = document.getElementById('navigasi');
  if (sempit()) navigasi.open = false;
  navigasi.addEventListener('click', e => {
    if (sempit() && e.target.closest('a')) navigasi.open = false;
  });

  // --- find ---

  const BLOK = 'p,li,td,th,caption,figcaption,h1,h2,h3,h4,h5,h6';
  const TERBANYAK = 1000;
  const cari = unsur('form', '', { id: 'cari', role: 'search' });
  const label = unsur('label', 'Cari ');
  const masukan = unsur('input', '', { type: 'search', autocomplete: 'off' });
  const kabar = unsur('output');
  label.append(masukan);
  cari.append(label, kabar);
  navigasi.querySelector('summary').after(cari);
  const lipat = teks => teks.replace(/\u00a0/g, ' ').toLocaleLowerCase('id');
  let temuan = [], kini = -1;

  const simpul = blok => {
    const hasil = [];
    const jalan = document.createTreeWalker(blok, NodeFilter.SHOW_TEXT);
    for (let satu = jalan.nextNode(); satu; satu = jalan.nextNode()) {
      if (satu.parentElement.closest(BLOK) === blok) hasil.push(satu);
    }
    return hasil;
  };
  const temukan = kata => {
    const hasil = [];
    for (const blok of document.querySelectorAll(BLOK.split(',').map(s => `#isi ${s}`).join(','))) {
      // A header that cards have taken the place of is not seen.
      if (!blok.getClientRects().length) continue;
      const milik = simpul(blok);
      const teks = lipat(milik.map(satu => satu.data).join(''));
      for (let dari = teks.indexOf(kata); dari >= 0; dari = teks.indexOf(kata, dari + kata.length)) {
        const rentang = document.createRange();
        let lewat = 0;
        for (const satu of milik) {
          const akhir = lewat + satu.data.length;
          if (dari >= lewat && dari < akhir) rentang.setStart(satu, dari - lewat);
          if (dari + kata.length > lewat && dari + kata.length <= akhir) rentang.setEnd(satu, dari + kata.length - lewat);
          lewat = akhir;
        }
        hasil.push(rentang);
        if (hasil.length >= TERBANYAK) return hasil;
      }
    }
    return hasil;
  };
  // Said here, not in the style sheet: validators of CSS do not know highlights yet, and they need this script anyway.
  const lembar = new CSSStyleSheet();
  lembar.replaceSync(`::highlight(temuan) { background: #ffe79a; color: #1a1a1a; }
    ::highlight(temuan-kini) { background: #ffb347; color: #1a1a1a; }
    @media screen and (prefers-color-scheme: dark) {
      ::highlight(temuan) { background: #6b5710; color: #fff; }
      ::highlight(temuan-kini) { background: #d98a1f; color: #000; }
    }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, lembar];
  const sorot = () => {
    if (!window.Highlight) return;
    CSS.highlights.set('temuan', new Highlight(...temuan));
    CSS.highlights.set('temuan-kini', new Highlight(...(temuan[kini] ? [temuan[kini]] : [])));
  };
  const tunjuk = langkah => {
    if (!temuan.length) return;
    kini = (kini + langkah + temuan.length) % temuan.length;
    const tempat = temuan[kini].startContainer.parentElement;
    for (let satu = tempat.closest('details'); satu; satu = satu.parentElement.closest('details')) satu.open = true;
    if (sempit()) navigasi.open = false;
    tempat.scrollIntoView({ block: 'center', inline: 'nearest' });
    sorot();
    kabar.value = `${kini + 1} dari ${temuan.length}${temuan.length >= TERBANYAK ? ' yang pertama' : ''}`;
  };
  const mulai = () => {
    const kata = lipat(masukan.value.trim());
    temuan = kata.length > 1 ? temukan(kata) : [];
    kini = -1;
    sorot();
    kabar.value = kata.length > 1 && !temuan.length ? 'Tidak ditemukan' : temuan.length ? `${temuan.length} temuan` : '';
  };
  let tunda = 0;
  masukan.addEventListener('input', () => { kini = -1; clearTimeout(tunda); tunda = setTimeout(mulai, 120); });
  cari.addEventListener('submit', e => {
    e.preventDefault();
    clearTimeout(tunda);
    if (kini < 0) mulai();
    tunjuk(1);
  });
  masukan.addEventListener('keydown', e => {
    if (e.key === 'Enter' && e.shiftKey) { e.preventDefault(); tunjuk(-1); }
    if (e.key === 'Escape') { masukan.value = ''; mulai(); }
  });

  // --- copy: what prints as 1.234,50 or 77,04% reaches a spreadsheet as a number, in any language ---

  const ANGKA = /^([-−]?)(Rp)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/;
  const bilangan = teks => {
    const cocok = ANGKA.exec(teks.replace(/[\s\u00a0]/g, ''));
    if (!cocok) return null;
    const [, tanda, , bulat, pecah = '', persen] = cocok;
    const angka = bulat.replace(/\./g, '');
    if (angka.length > 1 && angka[0] === '0') return null;
    let tulis = pecah ? `${angka}.${pecah}` : angka;
    if (persen) {
      const rata = angka.padStart(3, '0');
      tulis = `${rata.slice(0, -2)}.${rata.slice(-2)}${pecah}`;
    }
    const nol = pecah ? `\\.${'0'.repeat(pecah.length)}` : '';
    return { nilai: (tanda ? '-' : '') + tulis, bentuk: persen ? `0${nol}%` : `\\#\\,\\#\\#0${nol}` };
  };
  const bersih = sel => {
    const salin = sel.cloneNode(true);
    salin.querySelectorAll('.tautan,.tanda').forEach(satu => satu.remove());
    salin.querySelectorAll('br').forEach(satu => satu.replaceWith(' '));
    return salin.textContent.replace(/\u00a0/g, ' ').trim();
  };
  const keAngka = wadah => {
    for (const sel of wadah.querySelectorAll('td,th')) {
      const teks = bersih(sel);
      const angka = sel.matches('td.kanan') ? bilangan(teks) : null;
      if (angka) {
        sel.setAttribute('x:num', angka.nilai);
        sel.setAttribute('sdval', angka.nilai);
        sel.style.cssText = `mso-number-format:"${angka.bentuk}"`;
      } else {
        sel.style.cssText = 'mso-number-format:"\\@"';
      }
      sel.textContent = teks;
      for (const nama of ['class', 'scope']) sel.removeAttribute(nama);
    }
    return [...wadah.querySelectorAll('tr')].map(b => [...b.cells].map(s => s.textContent).join('\t')).join('\n');
  };
  document.addEventListener('copy', e => {
    const pilih = getSelection();
    if (!pilih.rangeCount || pilih.isCollapsed) return;
    const isi = pilih.getRangeAt(0).cloneContents();
    if (isi.querySelectorAll('td,th').length < 2) return;
    isi.querySelectorAll('caption,colgroup,button').forEach(satu => satu.remove());
    let wadah = unsur('div');
    wadah.append(isi);
    if (!wadah.querySelector('table')) {
      const tabel = unsur('table');
      tabel.append(...wadah.childNodes);
      wadah.append(tabel);
    }
    wadah.querySelectorAll('table').forEach(satu => satu.removeAttribute('style'));
    const teks = keAngka(wadah);
    // What is left open, programs close: a page within this one could be taken for its end.
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">${wadah.innerHTML}`;
    e.clipboardData.setData('text/html', html);
    e.clipboardData.setData('text/plain', teks);
    e.preventDefault();
  });
  for (const gulir of document.querySelectorAll('#isi .tabel > .gulir')) {
    const tabel = gulir.querySelector('table');
    const tombol = unsur('button', 'Salin tabel', { type: 'button', class: 'alat-blok' });
    tombol.addEventListener('click', () => {
      const pilih = getSelection();
      pilih.selectAllChildren(tabel);
      const jadi = document.execCommand('copy');
      pilih.removeAllRanges();
      tombol.textContent = jadi ? 'Tersalin' : 'Tidak dapat disalin';
      setTimeout(() => { tombol.textContent = 'Salin tabel'; }, 2000);
    });
    gulir.before(tombol);
  }

  // --- enlarge ---

  for (const gambar of document.querySelectorAll('#isi figure')) {
    const tombol = unsur('button', 'Perbesar', { type: 'button', class: 'alat-blok', 'aria-pressed': 'false' });
    const alih = besar => {
      gambar.classList.toggle('besar', besar);
      document.body.classList.toggle('diam', besar);
      tombol.textContent = besar ? 'Tutup' : 'Perbesar';
      tombol.setAttribute('aria-pressed', String(besar));
      tombol.focus({ preventScroll: true });
    };
    tombol.addEventListener('click', () => alih(!gambar.classList.contains('besar')));
    gambar.addEventListener('keydown', e => {
      if (e.key === 'Escape' && gambar.classList.contains('besar')) { e.stopPropagation(); alih(false); }
    });
    gambar.prepend(tombol);
  }
})();
