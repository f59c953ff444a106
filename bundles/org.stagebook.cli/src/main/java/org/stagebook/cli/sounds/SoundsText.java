package org.stagebook.cli.sounds;

import java.io.PrintStream;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.spotting.origin.Sounding;
import org.stagebook.spotting.origin.SoundsAt;
import org.stagebook.timebase.TimecodeFormat;

/** Prints what sounds at a timecode for people. */
public final class SoundsText {

    private static final int WORDS_WIDTH = 44;

    private final SoundsAt found;
    private final TimecodeFormat format;

    public SoundsText(SoundsAt found, TimecodeFormat format) {
        this.found = found;
        this.format = format;
    }

    /** Prints a line that counts, then a row for each sound. */
    public void print(PrintStream out) {
        String label = format.format(found.position());
        int count = found.sounds().size();
        if (count == 0) {
            out.println("Nothing is on record at " + label + ".");
            return;
        }
        out.println((count == 1 ? "1 sound at " : count + " sounds at ") + label);
        out.println();
        TextTable table = new TextTable(
                Column.wrapped("Sound", WORDS_WIDTH),
                Column.left("Role"),
                Column.left("Origin"),
                Column.wrapped("Known from", WORDS_WIDTH),
                Column.left("Track"),
                Column.wrapped("File", WORDS_WIDTH));
        for (Sounding sound : found.sounds()) {
            table.add(
                    sound.silent() ? sound.name() + " (muted)" : sound.name(),
                    sound.role(),
                    sound.origin().origin().getLiteral(),
                    sound.origin().inWords(),
                    sound.track(),
                    sound.file());
        }
        table.print(out);
    }
}
