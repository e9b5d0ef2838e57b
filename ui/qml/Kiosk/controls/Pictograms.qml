pragma Singleton
import QtQuick

// The paths of all line drawings, in a box of 48 by 48 units. All are drawn for this program; none is a trade mark. One
// object for all: a screen has thirty Pictograms.
QtObject {
    readonly property var paths: ({
            "calendar": "M6 9h36v33h-36z M6 18h36 M15 4v9 M33 4v9 M16 29l6 6l11 -11",
            "card": "M3 10h42v28h-42z M9 18h11v13h-11z M26 20h14 M26 29h10",
            "card_stop": "M3 10h42v28h-42z M9 18h11v13h-11z M26 20h14 M26 29h10 M7 45l34 -42",
            "clock": "M24 4a20 20 0 1 0 0.1 0z M24 12v12l9 6",
            "computer": "M5 7h38v26h-38z M16 43h16 M24 33v10",
            "counter": "M24 4a6 6 0 1 0 0.1 0z M12 28c0 -8 5 -11 12 -11s12 3 12 11 M3 28h42v6h-42z M8 34v10 M40 34v10",
            "cross": "M7 7l34 34M41 7l-34 34",
            "ended": "M10 45v-40 M10 7h28l-6 9l6 9h-28",
            "erased": "M5 7h38v26h-38z M16 43h16 M24 33v10 M16 20l6 6l11 -11",
            "globe": "M24 4a20 20 0 1 0 0.1 0z M4 24h40 M24 4c-13 12 -13 28 0 40 M24 4c13 12 13 28 0 40",
            "house": "M5 24l19 -18l19 18 M10 20v23h28v-23 M20 43v-13h8v13",
            "list": "M6 8h7v7h-7z M6 21h7v7h-7z M6 34h7v7h-7z M20 12h22 M20 25h22 M20 38h22",
            "network": "M6 20a26 26 0 0 1 36 0 M13 28a16 16 0 0 1 22 0 M24 37v1 M7 45l34 -42",
            "no_camera": "M5 14h9l4 -6h12l4 6h9v27h-38z M24 20a7 7 0 1 0 0.1 0z M4 45l40 -42",
            "payment": "M3 11h42v27h-42z M3 20h42 M9 30h11",
            "person": "M24 4a8 8 0 1 0 0.1 0z M7 44c0 -15 7 -20 17 -20s17 5 17 20z",
            "phone": "M14 3h20a3 3 0 0 1 3 3v36a3 3 0 0 1 -3 3h-20a3 3 0 0 1 -3 -3v-36a3 3 0 0 1 3 -3z M21 39h6",
            "phone_on_card": "M15 3h18v20h-18z M21 18h6 M18 28h12 M4 33h40v12h-40z M9 37h6v4h-6z M22 39h16",
            "pin": "M4 15h40v18h-40z M12 23v1 M20 23v1 M28 23v1 M36 23v1",
            "points": "M24 4a20 20 0 1 0 0.1 0z M19 36v-23h7a7 7 0 0 1 0 14h-7",
            "postcard": "M3 10h42v28h-42z M32 15h8v9h-8z M9 19h14 M9 26h16 M9 33h12",
            "reader_fault": "M4 26h40v17h-40z M14 34h20 M24 4v14 M18 12l6 6l6 -6 M6 46l36 -42",
            "setup": "M17 4v10 M31 4v10 M11 14h26v8a13 13 0 0 1 -26 0z M24 35v10",
            "shield": "M24 3l17 6v13c0 11 -7 18 -17 23c-10 -5 -17 -12 -17 -23v-13z M16 24l6 6l11 -12",
            "shop": "M6 20v24h36v-24 M3 20l5 -14h32l5 14z M19 44v-14h10v14",
            "spot": "M24 45c-9 -12 -15 -19 -15 -26a15 15 0 0 1 30 0c0 7 -6 14 -15 26z M24 13a6 6 0 1 0 0.1 0z",
            "starting": "M11 4h26 M11 44h26 M14 4c0 13 8 14 8 20s-8 7 -8 20 M34 4c0 13 -8 14 -8 20s8 7 8 20",
            "storage": "M5 14l19 -9l19 9v20l-19 9l-19 -9z M5 14l19 9l19 -9 M24 23v20",
            "telephone": "M10 4h8l4 10l-5 5a25 25 0 0 0 12 12l5 -5l10 4v8a5 5 0 0 1 -5 5c-18 0 -34 -16 -34 -34a5 5 0 0 1 5 -5z",
            "tick": "M7 26l12 12l22 -28",
            "tools": "M30 5a11 11 0 0 0 -9 15l-16 16a4.5 4.5 0 0 0 7 7l16 -16a11 11 0 0 0 15 -13l-7 7l-7 -2l-2 -7z",
            "warning": "M24 5l21 38h-42z M24 18v12 M24 36v1"
        })
}
