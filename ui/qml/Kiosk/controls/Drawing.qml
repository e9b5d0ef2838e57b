import QtQuick

// A drawing written as SVG, in a box of `boxWidth` by `boxHeight` units. As an image it keeps to the page it is on; a
// `Shape` does not where Qt paints without a GPU. See ui/drawings.py.
Image {
    property string svg
    property real boxWidth: 48
    property real boxHeight: boxWidth
    readonly property string whole: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %2">%3</svg>'.arg(boxWidth).arg(boxHeight).arg(svg)

    source: width >= 1 && height >= 1 && svg !== "" ? "image://drawing/" + encodeURIComponent(whole) : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectFit
    // What stood on a screen goes with it.
    cache: false
    Accessible.ignored: true
}
