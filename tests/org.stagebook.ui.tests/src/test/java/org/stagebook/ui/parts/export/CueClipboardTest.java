package org.stagebook.ui.parts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.model.Cue;
import org.stagebook.testkit.ProductionBuilder;

/** Copying cues as text of another program, into the clipboard of the display. */
class CueClipboardTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final Display display = Display.getDefault();

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"MIDI_MARKERS", "XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void theSelectedCuesArePutThereAsText(ExportFormat format) throws IOException {
        try (EditingSession session = harbour()) {
            List<Cue> cues = session.production().getReels().getFirst().getCues();
            put("before");
            new CueClipboard(display).put(CueExport.only(cues.subList(0, 1), session.production(), format, DAY));
            assertThat(text()).contains("Gulls").doesNotContain("Horn").doesNotStartWith("\uFEFF");
        }
    }

    @Test
    void ofNothingSrtHasNoTextAndTheClipboardStays() throws IOException {
        try (EditingSession session = harbour()) {
            put("before");
            new CueClipboard(display).put(CueExport.only(List.of(), session.production(), ExportFormat.SRT, DAY));
            assertThat(text()).isEqualTo("before");
        }
    }

    private static EditingSession harbour() {
        return ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue(
                                        "01:00:10:00",
                                        "01:00:12:00",
                                        cue -> cue.number("FX1").description("Gulls"))
                                .cue(
                                        "01:00:20:00",
                                        "01:00:22:00",
                                        cue -> cue.number("FX2").description("Horn")))
                .session();
    }

    private void put(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private String text() {
        Clipboard clipboard = new Clipboard(display);
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
