import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button with words. One "primary" a screen, lower right; the others are plain, or "quiet" without a
// frame of their own.
T.AbstractButton {
    id: button

    property bool primary: false
    property bool quiet: false
    // On the dark ground of the first screen, to be seen from afar.
    property bool poster: false
    // A drawing before the words; see Pictogram.
    property string sign: ""
    property int textSize: primary ? Theme.keySize : Theme.bodySize
    property string language: Theme.language
    property string family: "Kiosk " + language

    implicitWidth: Math.max(Theme.mm(30), label.implicitWidth + label.anchors.leftMargin + leftPadding + rightPadding)
    implicitHeight: Theme.target
    leftPadding: Theme.mm(primary ? 6 : 3.5)
    rightPadding: leftPadding
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    // A key held too long must not run through the screens that follow.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }

    contentItem: Item {
        Pictogram {
            id: drawing

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: name === "" ? 0 : Theme.mm(8)
            height: width
            name: button.sign
            color: label.color
        }

        Text {
            id: label

            anchors.fill: parent
            anchors.leftMargin: drawing.width > 0 ? drawing.width + Theme.mm(1) : 0
            text: Theme.linesIn(button.text, button.language)
            font.family: button.family
            font.pixelSize: button.textSize
            font.weight: button.primary || button.poster ? Font.Bold : Font.Medium
            font.underline: button.quiet
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallestSize
            color: !button.enabled ? Theme.disabledInk : button.poster ? (Theme.highContrast ? "#000000" : "#14201F") : button.primary ? Theme.brandInk : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Theme.wrapButton
            textFormat: Text.PlainText
            lineHeight: topPadding > 0 ? Theme.rubyButtonLeading : Theme.buttonLeading
            topPadding: ruby.active ? Theme.riseOnButton(button.text, font.pixelSize) : 0
            bottomPadding: -Math.round(topPadding * 0.3)

            Ruby {
                id: ruby

                active: Theme.ruby && button.language === Theme.language
                over: label
                size: Theme.ruby ? Theme.rubyLayout.size_on_buttons : 1
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (button.quiet)
                return button.down ? Theme.brandTint : "transparent";
            if (!button.enabled)
                return Theme.disabled;
            if (button.poster)
                return button.down ? "#FFFFFF" : Theme.heroAccent;
            if (button.primary)
                return button.down ? Theme.brandPressed : Theme.brand;
            return button.down ? Theme.brandTint : Theme.surface;
        }
        border.width: button.quiet ? 0 : button.enabled && button.primary ? 0 : Theme.line
        border.color: button.enabled ? Theme.edge : Theme.hairline

        FocusRing {
            visible: button.visualFocus
        }
    }
}
