pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The readings above the kanji of a text, at places that ui/typography/ruby.py computes. The text leaves Theme.rise above
// each line for them. A Loader in the text creates them, only in the language that has readings: a screen has sixty texts.
Repeater {
    id: ruby

    readonly property Text over: parent?.parent as Text
    readonly property bool fixed: over?.lineHeightMode === Text.FixedHeight
    // Lines of fixed height are those of running text; on buttons readings are smaller.
    readonly property real size: fixed ? Theme.rubyLayout.size : Theme.rubyLayout.size_on_buttons
    // These values change many times during a layout: the readings are placed once, before the screen is painted.
    readonly property var asked: over && over.width > 0 && over.text !== "" ? ({
            "text": over.text,
            "font": over.font,
            "pixelSize": over.fontInfo.pixelSize,
            "width": over.width - over.leftPadding - over.rightPadding,
            "height": over.height - over.topPadding - over.bottomPadding,
            "wrap": over.wrapMode,
            "lineHeight": over.lineHeight,
            "fixed": fixed,
            "across": over.effectiveHorizontalAlignment,
            "down": over.verticalAlignment,
            "size": size
        }) : null

    function place(): void {
        model = asked === null ? [] : Theme.rubyLayout.over(asked);
    }

    onAskedChanged: Qt.callLater(place)
    Component.onCompleted: Qt.callLater(place)

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
