pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The readings above the kanji of the parent text, at places that ui/typography/ruby.py computes. The text leaves
// Theme.rise above each line for them.
Repeater {
    id: ruby

    required property Text over
    property bool active: Theme.ruby
    property real size: Theme.ruby ? Theme.rubyLayout.size : 1
    readonly property bool needed: active && over.width > 0 && over.text !== ""
    // These values change many times during a layout: the readings are placed once, before the screen is painted.
    readonly property var asked: needed ? ({
            "text": over.text,
            "font": over.font,
            "pixelSize": over.fontInfo.pixelSize,
            "width": over.width - over.leftPadding - over.rightPadding,
            "height": over.height - over.topPadding - over.bottomPadding,
            "wrap": over.wrapMode,
            "lineHeight": over.lineHeight,
            "fixed": over.lineHeightMode === Text.FixedHeight,
            "across": over.effectiveHorizontalAlignment,
            "down": over.verticalAlignment,
            "size": size
        }) : null

    property var placed: []

    function place(): void {
        placed = asked === null ? [] : Theme.rubyLayout.over(asked);
    }

    model: needed ? placed : []
    onAskedChanged: Qt.callLater(place)
    Component.onCompleted: {
        if (needed)
            Qt.callLater(place);
    }

    delegate: Text {
        required property var modelData

        objectName: "ruby"
        x: ruby.over.leftPadding + modelData.x
        y: ruby.over.topPadding + modelData.y
        text: modelData.kana
        color: ruby.over.color
        font.family: ruby.over.font.family
        font.pixelSize: Math.max(1, Math.floor(ruby.over.fontInfo.pixelSize * ruby.size))
        font.weight: Font.Medium
        font.letterSpacing: modelData.spacing
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
