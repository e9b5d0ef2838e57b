pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The readings above the kanji of the parent text, at places that ui/typography/ruby.py computes. The text leaves
// Theme.rise above each line for them. They are created only in the language that has readings.
Loader {
    id: ruby

    required property Text over
    property bool onButton: false

    active: Theme.ruby

    sourceComponent: Repeater {
        id: kana

        readonly property Text over: ruby.over
        readonly property real size: ruby.onButton ? Theme.rubyLayout.size_on_buttons : Theme.rubyLayout.size
        // These values change many times during a layout: the readings are placed once, before the screen is painted.
        readonly property var asked: over.width > 0 && over.text !== "" ? ({
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

        function place(): void {
            model = asked === null ? [] : Theme.rubyLayout.over(asked);
        }

        onAskedChanged: Qt.callLater(place)
        Component.onCompleted: Qt.callLater(place)

        delegate: Text {
            required property var modelData

            objectName: "ruby"
            x: kana.over.leftPadding + modelData.x
            y: kana.over.topPadding + modelData.y
            text: modelData.kana
            color: kana.over.color
            font.family: kana.over.font.family
            font.pixelSize: Math.max(1, Math.floor(kana.over.fontInfo.pixelSize * kana.size))
            font.weight: Font.Medium
            font.letterSpacing: modelData.spacing
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
