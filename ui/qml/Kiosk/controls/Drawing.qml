import QtQuick

// An SVG drawing in a box of `boxWidth` by `boxHeight` units (ui/drawings.py). It is an image, because without a GPU
// Qt does not clip a `Shape` to its page.
Image {
    property string svg
    property real boxWidth: 48
    property real boxHeight: boxWidth
    readonly property string whole: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %2">%3</svg>'.arg(boxWidth).arg(boxHeight).arg(svg)

    source: width >= 1 && height >= 1 && svg !== "" ? "image://drawing/" + encodeURIComponent(whole) : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectFit
    // A picture of something of the visit must not be kept after the screen is gone; others may, because painting one
    // takes as long as laying out a button.
    cache: false
    Accessible.ignored: true
}
