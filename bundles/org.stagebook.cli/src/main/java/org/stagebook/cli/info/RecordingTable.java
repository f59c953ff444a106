package org.stagebook.cli.info;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;

/** Prints several recordings for people, a line for each, and below what is out of order in which. */
public final class RecordingTable {

    private static final int FILE_WIDTH = 40;
    private static final int NOTES_WIDTH = 30;

    private final List<Recording> recordings;

    public RecordingTable(List<Recording> recordings) {
        this.recordings = recordings;
    }

    public void print(PrintStream out) {
        TextTable table = new TextTable(
                Column.wrapped("File", FILE_WIDTH),
                Column.left("Kind"),
                Column.right("Rate"),
                Column.left("Sample"),
                Column.right("Ch"),
                Column.wrapped("Order", NOTES_WIDTH),
                Column.right("Duration"),
                Column.left("Start"),
                Column.left("bext"),
                Column.wrapped("iXML", NOTES_WIDTH),
                Column.right("Markers"),
                Column.wrapped("ADM", NOTES_WIDTH),
                Column.wrapped("Dolby", NOTES_WIDTH),
                Column.right("Remarks"));
        recordings.forEach(recording -> add(table, recording));
        table.print(out);
        recordings.stream()
                .filter(recording -> !recording.remarks().isEmpty())
                .forEach(recording -> printRemarks(recording, out));
    }

    private static void add(TextTable table, Recording recording) {
        table.add(
                name(recording),
                recording.info().container().toString(),
                "" + recording.info().format().sampleRateHz(),
                recording.info().format().sample().toString(),
                "" + recording.info().format().channels(),
                recording.info().channels().order().map(ChannelOrder::toString).orElse("?"),
                new RunningTime(recording.durationSeconds()).toString(),
                recording.start().map(RecordingTable::start).orElse(""),
                recording.info().broadcast().map(bext -> "v" + bext.version()).orElse(""),
                recording.metadata().ixml().map(RecordingTable::slate).orElse(""),
                number(recording.metadata().markers().size()),
                recording.metadata().adm().map(RecordingTable::model).orElse(""),
                dolby(recording),
                number(recording.remarks().size()));
    }

    private static String name(Recording recording) {
        return new PlainText(String.valueOf(recording.file().getFileName())).line();
    }

    private static String start(RecordingStart start) {
        return start.timecode().map(Object::toString).orElse("sample " + start.samplesSinceMidnight());
    }

    private static String slate(Ixml ixml) {
        String take = ixml.slate().scene()
                + (ixml.slate().take().isEmpty() ? "" : " / " + ixml.slate().take());
        return new PlainText((ixml.slate().project() + " " + take + " ").strip()).line();
    }

    private static String model(AdmModel model) {
        String beds = model.beds().isEmpty() ? "" : model.beds().size() + " bed, ";
        return beds + model.movingTracks() + " moving";
    }

    private static String dolby(Recording recording) {
        return recording
                .metadata()
                .dolby()
                .map(dolby -> dolby.atmos()
                        .map(atmos -> new PlainText("Atmos, " + atmos.tool() + " " + atmos.toolVersion()).line())
                        .orElse("yes"))
                .orElse("");
    }

    private static String number(int count) {
        return Optional.of(count)
                .filter(found -> found > 0)
                .map(String::valueOf)
                .orElse("");
    }

    private static void printRemarks(Recording recording, PrintStream out) {
        out.println();
        out.println(name(recording));
        recording.remarks().forEach(remark -> out.println("  " + new PlainText(remark).line()));
    }
}
