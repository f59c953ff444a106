package org.stagebook.cli.brief;

import java.io.PrintStream;
import org.stagebook.brief.prebrief.Handles;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefTemplate;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;

/** What a mixer wants to receive, for people. */
public final class PreBriefText {

    private final PrintStream out;

    public PreBriefText(PrintStream out) {
        this.out = out;
    }

    /** One pre-brief whole. */
    public void print(PreBriefTemplate brief) {
        out.println(brief.name() + (brief.mixer().isEmpty() ? "" : ", for " + brief.mixer()));
        TextTable facts = new TextTable(Column.left(""), Column.left(""));
        facts.add("Sound", sound(brief.sound()));
        facts.add("Pops", pops(brief.leader()));
        facts.add("Handles", handles(brief.leader().handles()));
        facts.add("Names", brief.naming().isEmpty() ? "any" : brief.naming());
        facts.add("Plug-ins", brief.plugIns().getLiteral());
        facts.add("Stems", brief.stems().isEmpty() ? "not said" : String.join(", ", brief.stems()));
        facts.print(out);
        printTracks(brief);
        brief.colours().forEach(colour -> out.println(colour.colour() + "  " + colour.meaning()));
        if (!brief.remark().isBlank()) {
            out.println();
            out.println(brief.remark());
        }
    }

    /** What can be chosen. */
    public void print(PreBriefLibrary.Contents contents) {
        TextTable table = new TextTable(Column.left("Name"), Column.left("From"), Column.wrapped("For", 60));
        contents.entries()
                .forEach(entry -> table.add(
                        entry.template().name(),
                        entry.file().map(Object::toString).orElse("shipped"),
                        entry.template().about()));
        table.print(out);
    }

    private void printTracks(PreBriefTemplate brief) {
        out.println();
        TextTable tracks = new TextTable(
                Column.left("Tracks"),
                Column.left("Role"),
                Column.right("At most"),
                Column.left("Layout"),
                Column.left("Order"));
        brief.tracks()
                .forEach(track -> tracks.add(
                        track.name(),
                        track.role().getLiteral(),
                        track.count() == 0 ? "" : Integer.toString(track.count()),
                        track.layout(),
                        track.order()));
        tracks.print(out);
        out.println();
    }

    private static String sound(PreBriefTemplate.Sound sound) {
        return (sound.sampleRateHz() == 0 ? "any rate" : sound.sampleRateHz() + " Hz") + ", "
                + (sound.bitDepth() == 0 ? "any bit depth" : sound.bitDepth() + " bit")
                + (sound.fullReel() ? ", from picture start to the end of the reel" : "");
    }

    private static String pops(PreBriefTemplate.Leader leader) {
        return (leader.headPop() ? "head" : "no head") + " and " + (leader.tailPop() ? "tail" : "no tail");
    }

    private static String handles(Handles handles) {
        return switch (handles) {
            case Handles.Frames frames -> frames.count() == 0 ? "none" : frames.count() + " frames";
            case Handles.Seconds seconds -> seconds.count() + " s";
        };
    }
}
