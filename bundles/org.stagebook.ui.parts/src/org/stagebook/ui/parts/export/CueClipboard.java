package org.stagebook.ui.parts.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.stagebook.interchange.formats.CueExport;

/** Puts cues into the clipboard as the text another program reads. */
public record CueClipboard(Display display) {

    /**
     * Leaves the clipboard as it is when there is nothing to write.
     *
     * @throws IOException if the cues cannot be written
     */
    public void put(CueExport export) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.writeTo(bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isEmpty()) {
            return; // a clipboard does not take nothing
        }
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {plain}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
