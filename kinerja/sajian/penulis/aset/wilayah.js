// Tables of the region page: sort by a column, keep rows that hold all words. Without this script they are plain tables.
(() => {
  'use strict';
  const KOSONG = '–';
  const huruf = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

  const teks = sel => [...sel.childNodes]
    .filter(isi => !(isi.classList && (isi.classList.contains('tautan') || isi.classList.contains('tanda'))))
    .map(isi => isi.textContent).join('').replace(/\u00a0/g, ' ').trim();

  // "selisih: 18,72 %" sorts by its words, then by the number at its end: values of different formulas never mix.
  const kunci = isi => {
    const cocok = /^(.*?)([-−]?\d[\d.]*(?:,\d+)?)\s*%?$/.exec(isi);
    if (!cocok) return [isi, 0];
    return [cocok[1].trim(), Number(cocok[2].replace('−', '-').replace(/\./g, '').replace(',', '.'))];
  };

  const banding = (a, b) => huruf.compare(a[0], b[0]) || a[1] - b[1];

  const kolomKepala = tabel => {
    const kisi = [];
    [...tabel.tHead.rows].forEach((baris, y) => {
      kisi[y] = kisi[y] || [];
      for (const sel of baris.cells) {
        let x = 0;
        while (kisi[y][x]) x += 1;
        for (let j = y; j < y + sel.rowSpan; j += 1) {
          kisi[j] = kisi[j] || [];
          for (let i = x; i < x + sel.colSpan; i += 1) kisi[j][i] = sel;
        }
      }
    });
    return kisi[kisi.length - 1];
  };

  const siapkan = tabel => {
    const tubuh = tabel.tBodies[0];
    const baris = [...tubuh.rows].filter(satu => !satu.classList.contains('jumlah'));
    const jumlah = [...tubuh.rows].filter(satu => satu.classList.contains('jumlah'));
    const kepala = kolomKepala(tabel);
    // Names are looked at, not digits within figures.
    const nama = satu => [...satu.cells].filter(sel => !sel.classList.contains('kanan')).map(teks).join(' ');
    const isi = new Map(baris.map(satu => [satu, nama(satu).toLocaleLowerCase('id')]));
    const judul = kepala.map(sel => sel.textContent.trim());

    const alat = document.createElement('div');
    alat.className = 'alat';
    alat.setAttribute('role', 'search');
    alat.setAttribute('aria-label', tabel.caption ? tabel.caption.textContent : 'Tabel');
    const kabar = document.createElement('output');
    kabar.setAttribute('aria-live', 'polite');
    const saring = document.createElement('input');
    saring.type = 'search';
    saring.autocomplete = 'off';
    const label = (nama, unsur, kelas = '') => {
      const hasil = document.createElement('label');
      hasil.className = kelas;
      hasil.append(nama, unsur);
      alat.append(hasil);
    };
    label('Saring', saring);

    const pilihan = document.createElement('select');
    const letak = judul.indexOf('Predikat');
    if (letak >= 0) {
      const nilai = [...new Set(baris.map(satu => teks(satu.cells[letak])))].sort(huruf.compare);
      pilihan.append(new Option('semua', ''), ...nilai.map(satu => new Option(satu, satu)));
      label('Predikat', pilihan);
    }
    // Where rows are cards there is no header to click on.
    const urutan = document.createElement('select');
    urutan.append(new Option('asal', ''), ...judul.flatMap((nama, x) => [
      new Option(`${nama}, menaik`, `${x}`), new Option(`${nama}, menurun`, `${x}-`),
    ]));
    label('Urutkan', urutan, 'urut');
    alat.append(kabar);
    tabel.closest('.gulir').before(alat);

    const tampilkan = () => {
      const kata = saring.value.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
      let tampak = 0;
      for (const satu of baris) {
        const cocok = kata.every(k => isi.get(satu).includes(k))
          && (!pilihan.value || teks(satu.cells[letak]) === pilihan.value);
        satu.hidden = !cocok;
        tampak += cocok ? 1 : 0;
      }
      for (const satu of jumlah) satu.hidden = tampak < baris.length;
      kabar.value = `Menampilkan ${tampak} dari ${baris.length} baris`;
    };
    saring.addEventListener('input', tampilkan);
    pilihan.addEventListener('change', tampilkan);

    const urutkan = (x, turun) => {
      for (const lain of kepala) lain.removeAttribute('aria-sort');
      kepala[x].setAttribute('aria-sort', turun ? 'descending' : 'ascending');
      urutan.value = `${x}${turun ? '-' : ''}`;
      const nilai = baris.map((satu, urut) => {
        const tulisan = teks(satu.cells[x]);
        return { satu, urut, kosong: tulisan === KOSONG || tulisan === '', kunci: kunci(tulisan) };
      });
      nilai.sort((a, b) => a.kosong - b.kosong
        || (turun ? -1 : 1) * banding(a.kunci, b.kunci) || a.urut - b.urut);
      tubuh.append(...nilai.map(satu => satu.satu), ...jumlah);
      kabar.value = `Diurutkan menurut ${judul[x]}, ${turun ? 'menurun' : 'menaik'}`;
    };
    urutan.addEventListener('change', () => {
      if (urutan.value) {
        urutkan(parseInt(urutan.value, 10), urutan.value.endsWith('-'));
        return;
      }
      for (const satu of kepala) satu.removeAttribute('aria-sort');
      tubuh.append(...baris, ...jumlah);
      kabar.value = 'Menurut urutan asal';
    });
    kepala.forEach((sel, x) => {
      const tombol = document.createElement('button');
      tombol.type = 'button';
      tombol.title = 'Urutkan';
      tombol.append(...sel.childNodes);
      sel.append(tombol);
      tombol.addEventListener('click', () => urutkan(x, sel.getAttribute('aria-sort') === 'ascending'));
    });
    tampilkan();
  };

  for (const id of ['tabel-keadaan', 'tabel-dinas', 'tabel-indikator_gagal']) {
    const tabel = document.querySelector(`#${id} table`);
    if (tabel) siapkan(tabel);
  }
})();
