import QtQuick
import Kiosk

// A photo of 35 by 45 millimetres for the card, right or with a `fault`: "background", "unclear", "hat", "glasses".
Drawing {
    id: photo

    property string fault: ""
    readonly property bool clear: fault !== "unclear"
    readonly property string line: clear ? "#4A5755" : "#D3D8D6"

    function shape(path: string, fill: string, stroke: string): string {
        return '<path d="%1" fill="%2" stroke="%3" stroke-width="1" stroke-linecap="round"/>'.arg(path).arg(fill).arg(stroke);
    }

    height: width * 45 / 35
    boxWidth: 35
    boxHeight: 45
    cache: true
    svg: [shape("M0.5 0.5h34v44h-34z", fault === "background" ? "#CFE0EE" : "#FFFFFF", "#4A5755"), fault === "background" ? shape("M1 44v-16l8 -9l6 8l9 -14l10 13v18z", "#8FA58C", "none") : "", shape("M4 44c0 -9 6 -11 13.5 -11s13.500 2 13.500 11z", clear ? "#C9D2CF" : "#E9ECEA", line), shape("M17.500 9c5 0 8 4 8 9.500s-3.500 11 -8 11s-8 -5.500 -8 -11s3 -9.500 8 -9.500z", clear ? "#F3DCC8" : "#F3ECE6", line), fault === "hat" ? shape("M4 15h27v-2.500h-5c0 -6 -3 -9 -8.500 -9s-8.500 3 -8.500 9h-5z", "#7A3B2E", "none") : shape("M9 18c-1 -9 3 -12 8.500 -12s9.500 3 8.500 12c-1 -4 -3 -6 -8.500 -6s-7.500 2 -8.500 6z", clear ? "#4A3F38" : "#D9D3CE", "none"), shape("M13.800 18.500v0.500M21.200 18.500v0.500M14.500 25c2 1.500 4 1.500 6 0", "none", clear ? "#2A2320" : "#DDD7D2"), fault === "glasses" ? shape("M10 17h7v3.500a3 3 0 0 1 -7 0zM18 17h7v3.500a3 3 0 0 1 -7 0zM16 18h3", "#14201F", "#14201F") : ""].join("")
}
