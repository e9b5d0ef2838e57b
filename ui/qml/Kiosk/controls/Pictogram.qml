import QtQuick
import Kiosk

// A line drawing by its name (Pictograms.qml).
Drawing {
    id: pictogram

    property string name
    property color color: Theme.brand
    // A tick or a cross stands for a word, so it is bold.
    readonly property real stroke: name === "tick" || name === "cross" ? 7 : 2.6

    visible: name in Pictograms.paths
    cache: true
    svg: name in Pictograms.paths ? '<path d="%1" fill="none" stroke="%2" stroke-width="%3" stroke-linecap="round" stroke-linejoin="round"/>'.arg(Pictograms.paths[name]).arg(color.toString()).arg(stroke) : ""
}
