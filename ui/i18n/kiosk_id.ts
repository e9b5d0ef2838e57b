<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>Panggil petugas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Ukuran huruf &amp; kontras</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Kartu ini milik siapa?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>Poin diberikan kepada pemilik kartu.</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>Saya sendiri (18 tahun ke atas)</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>Anak saya di bawah 15 tahun</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>Saya wali sahnya</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>Saya sendiri (15–17 tahun)</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>Orang dewasa yang saya ampu</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>keluarga, teman, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>Anda mendaftar untuk anak Anda</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>Gunakan kartu anak Anda dan PIN kartu itu.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>Hanya wali sah yang boleh: ayah, ibu, atau pemegang kuasa asuh. Kakek, nenek, saudara, atau guru bukan wali sah.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>Layanan pembayaran boleh atas nama anak Anda atau nama Anda.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>Satu akun layanan pembayaran menerima poin satu orang saja. Atas nama Anda, perlu layanan yang belum Anda pakai untuk diri sendiri, dan satu lagi untuk tiap anak.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>Saya wali sah: lanjut</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>Anda mendaftar sendiri</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>Gunakan kartu Anda sendiri dan PIN-nya.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>Layanan pembayaran boleh atas nama sendiri atau atas nama wali sah Anda (ayah, ibu, atau pemegang kuasa asuh).</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>Satu akun layanan pembayaran menerima poin satu orang saja. Akun yang dipakai untuk orang lain tidak bisa.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>Jika sulit sendiri, wali sah Anda boleh membantu di samping.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>Saya 15 sampai 17: lanjut</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>Anda mendaftar sebagai pengampu</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>Gunakan kartu orang yang Anda ampu dan PIN-nya.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>Hanya pengampu orang dewasa yang boleh, bukan kerabat atau perawat.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>Layanan pembayaran harus atas nama pemilik kartu.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>Saya pengampu: lanjut</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint Tahap 2</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Poin maksimal setara %1 dengan Kartu My Number</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>Mynapoint Tahap 2: poin maksimal setara %1</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Yang diperlukan</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Kartu My Number</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>PIN 4 digit kartu</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>ID dan kode layanan pembayaran (kartu atau aplikasi)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>Kartu/aplikasi layanan pembayaran</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Batas waktu pendaftaran poin: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(untuk kartu yang diajukan paling lambat %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Jam layanan: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Inti saja</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Lihat semua</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Turun</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>Masukkan dengan chip di depan sampai berhenti.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>Letakkan rata, sisi mana pun di atas.</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Masukkan kartu Anda</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Letakkan kartu di pembaca</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>Pembaca ada di bawah layar.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>Slot kartu ada di bawah layar.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>Pembaca ada di kiri layar.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>Slot kartu ada di kiri layar.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>Pembaca ada di kanan layar.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>Slot kartu ada di kanan layar.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>Keluarkan kartu dari tempatnya, jauhkan dari kartu lain.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>Biarkan di sana sampai layar menyatakan kartu boleh diambil.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>Cek kartu</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>Kartu OK</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>Pendaftaran belum dibuka</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Anda dapat mendaftar mulai {date}.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>Program sudah dimulai. Kapan poin bisa didaftarkan akan diumumkan.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>Tutup untuk pemeliharaan</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Tutup pada jam ini</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>Mesin ini buka {hours}.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Pendaftaran sudah ditutup</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>Hari terakhir pendaftaran poin adalah {date}.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Sedang memulai</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>Mesin ini sedang disiapkan. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>Kartu tidak dapat dibaca saat ini</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>Pembaca kartu mesin ini tidak merespons. Penyebabnya bukan kartu Anda.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>Mesin ini belum dapat digunakan</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>Mesin harus disiapkan dulu sebelum dapat menerima pendaftaran.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>Mesin ini tidak dapat menerima pendaftaran saat ini</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>Koneksi terputus sejak beberapa waktu. Mesin akan buka lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>Jam mesin belum diatur. Penyebabnya bukan kartu Anda.</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>Sudah seminggu tidak ada koneksi untuk memeriksa jamnya. Mesin akan terbuka lagi sendiri.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>Saat ini mesin tidak dapat menyimpan pendaftaran dengan aman.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>Tidak melayani untuk sementara</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>Petugas menutup mesin ini. Sebentar lagi dibuka kembali.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Tutup untuk hari ini</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>Petugas menutup mesin ini untuk hari ini.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>Tidak melayani: menunggu perbaikan</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>Petugas menutup mesin ini sampai selesai diperbaiki.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>Silakan datang lagi pada jam buka.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>Sistem sedang dipelihara.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>Sistem akan dipelihara dari {start} sampai {end}.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>Sistem dipelihara sampai {moment}.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>Untuk melihat pendaftaran Anda, buka situs resmi atau hubungi telepon bantuan.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>Informasi terbaru ada di situs resmi.</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>Selama itu smartphone pun tidak bisa mendaftar. Silakan datang lagi nanti.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>Dengan smartphone Anda bisa mendaftar kapan saja.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>Anda juga dapat mendaftar dengan smartphone, atau di lokasi pengurusan lain.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Lokasi pengurusan lain</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>Daftar dengan smartphone</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Situs resmi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>Silakan beri tahu petugas.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Panggil petugas</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Mohon baca dan setujui</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Masukkan kartu Anda</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Letakkan kartu di pembaca</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>Saya setuju dengan kebijakan privasi</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>Saya setuju dengan ketentuan penggunaan</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>Beri tanda centang, lalu masukkan kartu.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>Beri tanda centang, lalu letakkan kartu di pembaca.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Kebijakan privasi</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Ketentuan penggunaan</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>Ketentuan layanan pembayaran</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>Masukkan ID dan kode</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>4 digit terakhir telepon (opsional)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>Hanya untuk pertanyaan ke pusat layanan telepon.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>Digit yang kurang: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID layanan pembayaran</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Kode keamanan</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>Mungkin sama dengan ID.</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>Ada di sisi depan kartu.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>Ada di sisi belakang kartu.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>Ada di layar pembayaran aplikasi.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>Ada di layar akun aplikasi.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>Ada di halaman anggota layanan.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 digit: tahun, bulan, tanggal.</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>Jumlah digit: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>Jumlah digit: {least} sampai {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>Huruf besar dan digit: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>Huruf besar dan digit: {least} sampai {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>Jumlah karakter: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Jumlah karakter: {least} sampai {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>Tanggal itu tidak ada. Silakan periksa.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>Karakter yang kurang: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Silakan periksa yang Anda ketik.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>Benarkah ini nomor layanan? Jangan ketik My Number di sini.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>Shōwa 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>Heisei 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>Reiwa 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>Taishō 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>Tahun Jepang? Pilih eranya:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>Tahun Jepang</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>Kartu belum merespons. Mohon tunggu dan jangan gerakkan kartu.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>Biaya telepon Anda tanggung</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Bebas pulsa</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Sedang buka</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Sedang tutup</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>Jika tidak tersambung</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>Setiap hari, 24 jam</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Senin sampai Jumat</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>Akhir pekan, hari libur</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>Tidak ada telepon poin dalam {language}. Minta seseorang menelepon untuk Anda:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>Saluran ini tidak berbahasa {language}. Minta seseorang menelepon untuk Anda:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>Tidak ada telepon kartu dalam {language}. Minta seseorang menelepon untuk Anda:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>Tahan satu setengah detik, atau tekan dua kali</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Ukuran huruf &amp; kontras</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Apakah Anda masih di sini?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>Waktu Anda segera habis</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>Ada batas waktu terlama. Setelah itu semua yang Anda masukkan dihapus demi keamanan Anda.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>Demi keamanan Anda, semua yang Anda masukkan akan dihapus.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Sisa detik: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Akhiri sekarang</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>Belum terdaftar sebagai penduduk?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>Daftar dulu di kantor pemerintah kota/desa. Ajukan kartu di sana sekaligus.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>Kartu dan PIN</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>Saat mengajukan atau menerima kartu, Anda menentukan PIN 4 digit untuk sertifikat pengguna. Ingatlah.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>Lalu datang lagi dengan kartu dan PIN: poin diberikan setelah ada kartu.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>Kartu yang bertuliskan “顔認証” tidak punya PIN dan tidak dapat dipakai untuk mendaftar. Kantor pemerintah kota/desa dapat mengubahnya menjadi kartu dengan PIN.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>Cara lain mengajukan kartu</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>Dengan smartphone, di web, atau di bilik foto.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>Hanya dalam bahasa Jepang.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>Kartu yang diajukan setelah {date} tidak mendapat poin.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>Untuk poin, ajukan kartu paling lambat {date}.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>Kartu pertama gratis</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>Memuat My Number dan foto Anda, dan berlaku sebagai kartu identitas.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>Dengan chipnya Anda bisa mengurus izin tinggal, pajak (e-Tax), dan lainnya secara online.</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>Isi formulir pengajuan kartu</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>Warga asing juga bisa mendapat formulir dan label alamat di Imigrasi.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>Tempelkan foto wajah</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>Tinggi 4,5 cm dan lebar 3,5 cm. Hitam putih boleh.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>Dari 6 bulan terakhir. Menghadap depan, tanpa topi, tanpa apa pun di belakang.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>My Number ada di surat</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>Datang dengan pos tercatat 2 sampai 3 minggu setelah terdaftar sebagai penduduk.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>Formulir memerlukannya. Mesin ini tidak.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>Jika tahu My Number: lewat pos</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>Masukkan formulir ke amplop berlabel alamat, lalu poskan.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>Setelah sekitar 1 bulan datang kartu pos.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>Pergi ke tempat di kartu pos, tentukan PIN di sana, dan terima kartu.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>Jika tidak tahu atau formulirnya sulit</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>Ke kantor pemerintah kota/desa tempat tinggal dan isi formulir di sana.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>Setelah sekitar 1 bulan kartu datang ke rumah lewat pos.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>Di beberapa tempat datang kartu pos, dan kartu diambil di kantor itu.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>Tentang poin</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>Tentang kartu</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>Tentang poin dan kartu</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>Dengan tombol di samping layar</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>Jika Anda mengisi 4 digit terakhir nomor telepon, telepon poin bisa mencari pendaftaran Anda.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>Kartu hilang?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>Segera minta diblokir: telepon ini siaga siang malam.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>Badan Layanan Imigrasi</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>Situsnya menjelaskan kartu dan poin dalam 16 bahasa.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>Poin maksimal setara {amount}, dalam tiga bagian.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>Tiap bagian dihitung sendiri. Poin bukan uang tunai.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>Dua batas waktu berbeda</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>Mengajukan kartu: paling lambat {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>Mendaftar poin: paling lambat {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>Anda memilih satu layanan pembayaran</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Harus layanan peserta dan atas nama sendiri (di bawah 18 tahun: boleh atas nama wali sah).</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>Poin masuk sebagai poin layanan itu. Setelah itu tidak dapat diubah.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>Perlu ID dan kode layanan itu: di kartu, aplikasi, atau situsnya. Berbeda di tiap layanan.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>Poin dipakai untuk pembelian sehari-hari, di mana pun layanan itu diterima.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>Dengan smartphone, kapan saja</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>Pasang aplikasi dari situs ini. Tidak semua model bisa membaca kartu: daftarnya ada di situs ini.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>Di aplikasi, atau di situs dengan komputer, “Cek status” (予約・申込状況確認) memberi tahu dengan kartu dan PIN apakah Anda sudah mendaftar.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>Lepas casing ponsel. Di Android, nyalakan NFC.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: tempelkan bagian atasnya ke tengah kartu.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: tempelkan tanda NFC (biasanya di tengah bagian belakang) ke kartu.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>Tempelkan ke kartu sampai selesai dibaca, jangan di meja logam.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>Cara membaca berbeda menurut model. Lihat situs aplikasi (hanya dalam bahasa Jepang).</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>Dengan komputer</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>Perlu pembaca kartu dan program dari situs resmi: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>Awas situs tiruan: alamat yang benar {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>Cari di web:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>Di lokasi pengurusan lain</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>Tidak semua kantor atau toko ikut. Periksa sebelum pergi.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>Lokasi pengurusan memasang tanda “マイナポイント手続スポット”.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>Langkah-langkah bergambar</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>Situs resmi menjelaskannya untuk smartphone, komputer, dan lokasi pengurusan.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>Hanya kartu dan PIN Anda yang bisa mendaftar</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>Sertifikat elektronik di kartu mempersulit penyalahgunaan.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>Tidak ada yang tetap login: tiap pendaftaran perlu kartu dan PIN lagi.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>Petugas tidak pernah meminta PIN</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>Jangan beri tahu siapa pun, dan tutupi tombol dengan tangan.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>My Number Anda tidak dipakai</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>Mesin tidak membaca 12 digit itu, dan tidak ada kamera yang melihat kartu.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>Negara tidak tahu pembelian Anda</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>Negara tidak bisa mengumpulkan atau menyimpan data belanja Anda. Mesin ini juga tidak.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>Tidak ada yang tertinggal di layar ini</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>Ambil kartu, dan yang Anda masukkan dihapus.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>Pendaftaran disimpan tersegel sampai dikirim; mesin ini pun tidak bisa membukanya.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>Awas pesan palsu</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>Tidak ada kantor yang meminta PIN, rekening, My Number, atau biaya lewat email atau SMS.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>Jika ragu, telepon polisi {police} atau layanan konsumen {consumers}.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>Halaman ini hanya dalam bahasa Jepang.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>Ini informasi per {date}.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>Informasi terbaru dan daftar layanan ada di situs resmi.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>Siapa dapat apa?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>Cara mendapat Kartu My Number</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Cara dan tempat lain</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Bantuan telepon</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Apakah aman?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>maksimal setara {amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>setara {amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Kartu My Number</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Penggunaan sebagai kartu asuransi kesehatan</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Rekening penerima dana publik</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>Tanggal mulai diumumkan nanti</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Mulai {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>Tidak ada yang dapat didaftarkan</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>Daftar poin maksimal setara {amount}</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>Daftar poin setara {amount}</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>Berlanjut di layanan pilihan tahap 1</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>Apakah ini sudah dilakukan, atau akan dilakukan paling lambat {date}?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>Apakah Anda mendaftar Mynapoint Tahap 1?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>Jawab dua pertanyaan</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>Untuk semua pemilik Kartu My Number yang tidak mendaftar di tahap 1.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>Kartu harus diajukan paling lambat {card}. Kapan Anda menerimanya tidak masalah.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>Setelah mendaftar: isi ulang saldo atau lakukan pembelian dengan layanan pilihan. Semua poin untuk {spend}, lebih sedikit jika kurang.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>Jika mendaftar di tahap 1 dan poin belum lengkap: tanpa mendaftar lagi, lanjutkan isi ulang saldo atau pembelian dengan layanan pilihan waktu itu.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>Anda bisa mendaftar sampai {date}.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>Untuk yang sudah mendaftar penggunaan sebagai kartu asuransi kesehatan.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>Tidak perlu isi ulang saldo atau pembelian.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>Belum? Dilakukan di Mynaportal dengan smartphone, di ATM Seven Bank, atau di loket kantor pemerintah kota/desa, bukan di layar ini.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>Lakukan keduanya paling lambat {date}: itu, dan pendaftaran ini.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>Untuk yang sudah mendaftarkan rekening penerima dana publik.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>Belum? Dilakukan di Mynaportal dengan smartphone atau komputer. Tidak bisa di mesin toko. Mesin ini tidak pernah meminta rekening bank Anda.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>Ya, semua poin sudah saya terima</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>Ya, tetapi belum semua diterima</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>Pilih layanan</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>Tidak ada hasil</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(titik)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>sebelumnya</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>ukuran huruf</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>Yakinkah Anda dengan PIN Anda?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>Jika salah sekali lagi, PIN akan terkunci.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>Hanya loket kantor pemerintah kota/desa tempat Anda terdaftar yang dapat membukanya.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>Jika tidak yakin, berhentilah di sini.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>Saya yakin: coba sekali lagi</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Berhenti di sini</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>Karakter lain</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spasi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>Siapa dapat apa?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Saya belum punya kartu</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Cara dan tempat lain</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Bantuan telepon</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Apakah aman?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>Mendaftar untuk saya</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18 tahun ke atas</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>Mendaftar untuk anak saya</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>di bawah 15 tahun</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>Pendaftaran lain</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15–17 tahun, pengampu</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Cek status</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>Belum? Lakukan pendaftaran penggunaan sebagai kartu asuransi kesehatan paling lambat {date}. Tidak perlu isi ulang saldo atau pembelian.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>Belum? Daftarkan rekening penerima dana publik di Mynaportal paling lambat {date}. Tidak perlu isi ulang saldo atau pembelian.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Isi ulang saldo {service} paling lambat {date}. Total {spend} memberi {reward} setara {amount}; jika kurang, lebih sedikit.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Lakukan pembelian dengan {service} paling lambat {date}. Total {spend} memberi {reward} setara {amount}; jika kurang, lebih sedikit.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Isi ulang saldo atau lakukan pembelian dengan {service} paling lambat {date}. Total {spend} memberi {reward} setara {amount}; jika kurang, lebih sedikit.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>Belum? Paling lambat {date}: {items}.</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>Poin: aplikasi atau situs {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>Isi ulang saldo {service} paling lambat {date} (total maksimal {spend}).</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>Pembelian dengan {service} paling lambat {date} (total maksimal {spend}).</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>Isi ulang saldo atau pembelian dengan {service} paling lambat {date} (total maksimal {spend}).</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Lihat poin Anda di aplikasi atau situs {service}. Poin tidak ditampilkan di sini.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Lokasi pengurusan lain</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Silakan datang ke loket kantor pemerintah kota/desa tempat Anda terdaftar.</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>Semua yang Anda isi sudah dihapus. Anda dapat mulai lagi.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>Ini bukan Kartu My Number</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>Kartu lama ini tidak dapat digunakan</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>Ini Kartu Registrasi Dasar Penduduk. Hanya Kartu My Number yang dapat digunakan.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>Smartphone tidak dapat digunakan di sini</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>Silakan gunakan kartunya langsung.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Kartu tidak terbaca</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Ambil kartu dan coba lagi. Sisa percobaan PIN tidak berkurang.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>Kartu tidak bisa dibaca di sini</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>Kartu mungkin rusak atau tidak cocok dengan pembaca ini. Sisa percobaan PIN tidak berkurang.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>Coba mesin lain atau smartphone, atau tanyakan di kantor pemerintah kota/desa.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>Kartu ini tidak berisi sertifikat elektronik</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>Untuk mendaftar diperlukan sertifikat elektronik autentikasi pengguna.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>Sertifikat elektronik sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Masa berlakunya sampai {date}.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>Harus diperpanjang sebelum Anda dapat mendaftar.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Kartu ini belum dapat digunakan</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>Berlaku mulai {date}.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>Setelah kartu diterbitkan atau diperpanjang, perlu beberapa waktu.</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>Mungkin kartu transportasi, SIM, kartu izin tinggal, atau kartu pemberitahuan.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>Ambil kartu ini, lalu gunakan Kartu My Number Anda.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>Cabut kartu dan masukkan lagi. Sisa percobaan PIN tidak berkurang.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>Keluarkan dari tempatnya. Jauhkan dari kartu lain, koin, dan aluminium foil.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>Silakan datang lagi saat itu.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>Silakan datang lagi besok atau setelahnya.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Kartu ini tidak dapat digunakan di sini</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>Sertifikatnya tidak diterbitkan oleh otoritas resmi Kartu My Number.</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>Sertifikat elektronik kartu ini tidak dapat dipakai di sini</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>Kartu terbaca dengan baik dan tidak rusak. Sisa percobaan PIN tidak berkurang.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>PIN Anda terkunci</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>PIN salah tiga kali berturut-turut. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Bawa kartu ke loket kantor pemerintah kota/desa tempat Anda terdaftar untuk membuat ulang PIN.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>Kami berhenti di sini agar PIN tidak terkunci</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>Tidak yakin PIN? Datangi loket kantor pemerintah kota/desa tempat Anda terdaftar.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>Kartu diambil</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>Demi keamanan Anda, kami akhiri di sini. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>Ini bukan kartu yang tadi</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>Diakhiri karena tidak ada orang di sini</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>Pembaca kartu bermasalah</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>Penyebabnya bukan kartu Anda. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>Silakan gunakan mesin lain, atau smartphone Anda.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>Kartu tidak merespons</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>Koneksi ke kartu terputus. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>Silakan mulai lagi dan jangan gerakkan kartu sampai selesai.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>Pendaftaran tidak dapat disimpan</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>Mesin ini bermasalah. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>Belum dapat dipastikan apakah Anda sudah terdaftar</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>Mesin ini tidak merespons tepat waktu. Mohon jangan mendaftar lagi hari ini.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>Besok, lihat di “Cek status” (予約・申込状況確認), di sini atau di aplikasi smartphone (hanya dalam bahasa Jepang).</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>Status tidak dapat ditampilkan saat ini</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>Tidak ada koneksi. Pendaftaran Anda tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Silakan coba lagi nanti.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Kartu ini tidak dapat digunakan saat ini</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>Setelah kartu diterbitkan atau diperpanjang, mohon tunggu sampai hari berikutnya.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>Jika bukan itu sebabnya, tanyakan di loket kantor pemerintah kota/desa Anda.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>Pendaftaran baru saja ditutup</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>Masa pendaftaran berakhir saat Anda di sini. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Silakan lihat situs resmi atau hubungi telepon bantuan.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>Layanan ditutup saat Anda di sini. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Silakan pilih layanan lain.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>Anda tidak bisa mendaftar untuk orang ini</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>Hanya pemilik kartu sendiri, wali sah anak di bawah 15 tahun, dan pengampu orang dewasa.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>Kakek, nenek, saudara, guru, atau teman tidak bisa.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>Daftar dulu ke layanan pembayaran</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>Layanan ini perlu registrasi sebelum Anda mendaftar. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>Registrasi lalu datang lagi, atau pilih layanan lain.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>Satu percobaan PIN mungkin sudah terpakai.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>Belum punya kartu? Tekan “Mulai”, “Saya belum punya kartu”.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>Jika izin tinggal diperpanjang, kartu juga harus diperpanjang.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>Poin tidak hilang: daftar lagi setelah PIN diatur.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>Kartu yang bertuliskan “顔認証” tidak punya PIN: mintalah di sana kartu dengan PIN.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>Ada benda di belakang</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Tidak jelas</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Topi</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Kacamata hitam</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>Satu foto yang diterima dan empat yang tidak</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Masukkan PIN Anda</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Masukkan di pembaca</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Digit yang diisi: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>Jika 0, terkunci.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>Jangan beri tahu siapa pun, petugas sekalipun.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>Tutupi dengan tangan.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>PIN tidak benar.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 digit, dibuat saat mengajukan atau menerima kartu.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>PIN sertifikat pengguna, bukan kata sandi 6 sampai 16 huruf dan digit.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>Masukkan dengan tombol pembaca kartu, bukan di layar ini.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>PIN tidak dimasukkan. Sisa percobaan PIN tidak berkurang.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Sisa percobaan: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>Sudahkah Anda registrasi di %1?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Ya, sudah</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>Kode untuk dibaca dengan smartphone</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>Dorong kartu ke dalam slot</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>Letakkan kartu mendatar di pembaca</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>LATIHAN - bukan pendaftaran sungguhan</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>Mynapoint Tahap 2: tanda terima</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>No. tanda terima</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>Baca kode ini dengan ponsel untuk melihat di mana dan bagaimana mengecek pendaftaran Anda (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>Ada pertanyaan? Silakan telepon</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>Tidak akan pernah ada yang menanyakan PIN Anda.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>Informasi terbaru:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan waktu</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Mesin</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Layanan pembayaran</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID layanan pembayaran</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Diterima, menunggu dikirim</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Sudah mendaftar</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Pendaftaran gagal</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>Diterima untuk</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Sudah mendaftar untuk</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>Gagal didaftarkan</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>Pendaftaran Anda disimpan dengan aman di mesin ini dan dikirim segera setelah jaringan memungkinkan. Pendaftaran belum selesai.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>Pendaftaran Anda sudah selesai. Layanan yang dipilih tidak dapat diubah.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>Layanan pembayaran tidak menerima ID atau kode keamanan.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>Orang lain sudah mendaftar dengan ID layanan pembayaran ini.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>Sudah ada pendaftaran untuk orang ini.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>Kartu ini saat ini tidak dapat digunakan untuk mendaftar.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>Sertifikat elektronik kartu ini masih baru dan belum aktif.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>Masa pendaftaran sudah berakhir.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>Layanan pembayaran ini tidak menerima pendaftaran lagi.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>Pendaftaran tidak dapat diterima karena gangguan teknis mesin ini.</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>Jangan mendaftar lagi. Simpan tanda terima ini.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Mulai besok, pilih “Cek status” (予約・申込状況確認) di mesin seperti ini. Jika tertulis 申込済, pendaftaran selesai.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Periksa ID dan kode keamanan pada layanan pembayaran, lalu daftar lagi.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Daftar lagi dengan layanan pembayaran atas nama sendiri (di bawah 18 tahun: boleh atas nama wali sah).</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>Tidak perlu apa-apa. Untuk melihatnya, pilih “Cek status” (予約・申込状況確認) di mesin seperti ini.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>Jika bukan Anda yang mendaftar, silakan telepon nomor di bawah.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>Silakan tanyakan di loket kantor pemerintah kota/desa (市区町村の窓口) dengan membawa kartu.</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>Silakan datang lagi besok dan daftar lagi.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>Daftar lagi dengan layanan pembayaran lain.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>Silakan daftar lagi. Jika gagal lagi, telepon nomor di bawah.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Pilih layanan lain</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>No. tanda terima</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Pindai untuk cek nanti</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>Pendaftaran Anda tersimpan aman</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>Koneksi sedang lambat. Mesin ini mengirimnya sendiri. Anda tidak perlu mendaftar lagi.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>Pendaftaran Anda sudah selesai</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ID atau kode tidak diterima</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>Mohon periksa keduanya di kartu atau aplikasi Anda. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>ID ini sudah dipakai</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>Orang lain sudah mendaftar dengan ID ini. Silakan gunakan layanan atau ID lain.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>Anda sudah mendaftar</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>Pendaftaran sebelumnya tetap berlaku. Jika Anda tidak ingat, teleponlah.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Kartu ini tidak dapat digunakan saat ini</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>Silakan tanyakan di loket kantor pemerintah kota/desa Anda. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Kartu ini belum dapat digunakan</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>Setelah kartu diterbitkan atau diperpanjang, perlu beberapa waktu. Silakan datang lagi besok.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Pendaftaran sudah ditutup</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>Pendaftaran masuk setelah hari terakhir. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Layanan ini tidak menerima pendaftaran lagi</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>Anda dapat mendaftar lagi dengan layanan lain. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>Pendaftaran tidak dapat diproses</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>Ini bukan kesalahan Anda. Tidak ada yang didaftarkan. Silakan hubungi telepon bantuan.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>Satu akun layanan pembayaran tidak bisa menerima poin dua orang. Pilih layanan lain, atas nama pemilik kartu atau wali sah.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>Yang didaftarkan: tekan “Mulai”, lalu “Cek status” (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>Sisa perbaikan dalam kunjungan ini: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>Tidak bisa diperbaiki lagi kali ini. Silakan datang lagi.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>Tanda terima sedang dicetak.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>Tanda terima tidak bisa dicetak sekarang. Catat nomornya atau pindai kodenya.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>Silakan ambil tanda terima dan kartu Anda</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Silakan ambil kartu Anda</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>Tanda terima sudah dicetak.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>Tanda terima tidak dapat dicetak. Mohon catat nomornya atau pindai kodenya.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>Besok atau setelahnya: pindai kode, atau pilih “Cek status” (予約・申込状況確認) di sini. Selesai jika tertulis 申込済.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>Terlihat</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Tahan: lihat</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>Menampilkan yang Anda ketik selama ditahan</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>Pendaftar</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>maksimal setara {amount}</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>Dengan mendaftar saya menyatakan:</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Layanan pembayaran</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diisi</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>Telepon, 4 digit terakhir</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>Daftar dengan data ini?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>setara {amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>Saya sendiri (18 tahun ke atas)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>Saya sendiri (15 sampai 17 tahun)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>Anak saya di bawah 15 tahun; saya wali sah</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>Orang dewasa yang saya ampu</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>Layanan pembayaran atas nama anak sendiri atau saya</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>Layanan pembayaran atas nama sendiri atau wali sah saya</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>Layanan pembayaran atas nama pemilik kartu ini</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>Layanan pembayaran ini atas nama sendiri</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>Tanda terima tidak bisa dicetak sekarang. Anda tetap bisa mendaftar: nomor dan kode muncul di layar.</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>Saya sudah memeriksa ID dan kode</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>Saya mengerti ini tidak dapat diubah</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>Tahan untuk mendaftar</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>Tekan lagi untuk mendaftar</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>Baca lanjutannya dengan ▼</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>Apa nama layanannya?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Tampilkan layanan: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Karakter lain</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Tombol lain</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Pilih satu layanan pembayaran</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>Jenis layanan pembayaran apa?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Pakai layanan ini</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Mulai {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Hanya di aplikasinya</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>Isi ulang saldo</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>Yang Anda dapat: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>Layanan ini menerima pendaftaran sampai {date}.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Setelah mendaftar, tidak dapat diubah.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>Setelah mendaftar: isi ulang saldo. {spend} memberi setara {points}.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>Setelah mendaftar: lakukan pembelian. {spend} memberi setara {points}.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>Setelah mendaftar: isi ulang saldo atau pembelian. {spend} memberi setara {points}.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>Daftar per {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>Sekarang tidak ada layanan pembayaran yang bisa dipilih di mesin ini. Anda bisa mendaftar dengan smartphone, atau di lokasi pengurusan lain.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>Tidak ada layanan pembayaran jenis ini.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sudah ditutup</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>Isi ulang saldo, pembelian</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>Uang elektronik</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>Kartu prabayar</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>Pembayaran kode QR</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Kartu kredit</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>Kartu debit</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Saya setuju dengan ketentuan layanan ini</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>dan lanjut</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>Tampilan layar</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Terbesar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>Warna biasa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Tidak silau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>Tombol lebih ke bawah</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Waktu lebih lama</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Panggil petugas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>Kecepatan: {number} persen</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>Volume: {number} dari {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>Layar gelap.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>Layar terang lagi.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>Bawah: baris berikutnya.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>Atas: baris sebelumnya.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>Kanan: pilih ini.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>Kiri: layar sebelumnya.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>Pagar: ke tombol lanjut.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>Bintang: hapus karakter terakhir.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>Bintang: pertanyaan sekali lagi.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 sampai 9: huruf, seperti pada telepon. Tekan lagi untuk huruf berikutnya.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 sampai 9: ketik angka.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: ucapkan lagi.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: eja.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: bacakan semua.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: lebih lambat.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: saya di mana?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: lebih cepat.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: lebih pelan.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: layar gelap, atau terang lagi.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: lebih keras.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: kegunaan tombol.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>Tahan sebuah tombol untuk mendengar kegunaannya.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>Panduan suara. Bawah untuk lanjut, atas untuk kembali, kanan untuk memilih. 0 menjelaskan tombol. Tombol apa saja menghentikan suara.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>Ini hanya diucapkan di earphone.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Kosong.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>Tidak tersedia sekarang.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Dipilih.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Tidak dipilih.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>Dihapus: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Yang masih kurang: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>Loket kantor pemerintah kota/desa</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: toko au</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: toko docomo</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: toko besar dan sebagian supermarket</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>Toko SoftBank dan Y!mobile</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>BicCamera, Kojima, Sofmap</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>Yamada Denki</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>Kantor pos</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: mesin fotokopi</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>Petugas sudah dipanggil</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>Yang Anda masukkan tidak ditampilkan sekarang. Silakan bertanya apa saja.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>Jangan beri tahu PIN kepada siapa pun. Petugas tidak memintanya dan tidak menekan tombol untuk Anda.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>Setelah Anda sendirian lagi, tekan “Lanjutkan”.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>Pendaftaran Anda</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Daftar poin</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Layanan pembayaran</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>Ada pendaftaran yang bukan oleh Anda? Telepon:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>Sudah reservasi (terbit)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>Bisa didaftarkan di sini.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Sudah mendaftar</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: lanjutkan isi ulang saldo atau pembelian dengan layanan pilihan tahap 1. Tidak perlu mendaftar lagi.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Belum mendaftar</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>Syarat belum terpenuhi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Isi data</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>Silakan ambil kartu Anda</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>Ada kartu tertinggal</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Semua yang Anda isi sudah dihapus dari layar ini.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>Jika milik Anda, ambillah. Jika bukan, beri tahu petugas atau serahkan ke polisi. Tanpa PIN tidak ada yang bisa mendaftar dengannya.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Kartu latihan</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>Sentuh kartu untuk meletakkannya. Sentuh sekali lagi untuk mengambilnya.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>Kartu yang berlaku</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>Kartu orang lain</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>Kartu perpanjangan milik orang yang sama</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Sertifikat kedaluwarsa</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Sertifikat belum berlaku</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>Sisa satu kesempatan PIN</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>PIN Anda terkunci</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>Sertifikat dari lembaga lain</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>Kartu di celah</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>Kartu generasi berikutnya</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>Kartu Registrasi Dasar Penduduk yang lama</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>Kartu transportasi</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Mohon jangan angkat kartu.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>Mohon jangan cabut kartu.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>Kartu menandatangani</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>Disimpan aman di mesin ini</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>Sedang membaca kartu Anda</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>Masukkan PIN Anda di pembaca kartu</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>Kartu Anda sedang menandatangani</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>Menyimpan pendaftaran Anda dengan aman</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>Mengirim pendaftaran Anda</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>Menanyakan status pendaftaran Anda</translation>
    </message>
</context>
</TS>
