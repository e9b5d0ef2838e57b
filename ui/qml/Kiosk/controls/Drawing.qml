import QtQuick

// A drawing written as SVG, in a box of `boxWidth` by `boxHeight` units. As a picture it keeps to the page it is on; a
// `Shape` does not where Qt paints without a GPU.
Image {
    property string svg
    property real boxWidth: 48
    property real boxHeight: boxWidth

    source: width > 0 && height > 0 && svg !== "" ? "data:image/svg+xml;utf8," + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %2">%3</svg>'.arg(boxWidth).arg(boxHeight).arg(svg)) : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectFit
    // What stood on a screen goes with it.
    cache: false
    Accessible.ignored: true
}
