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

/** Prints several sound files for people, a line for each, and below what is out of order in which. */
public final class SoundFileTable {

    private static final int FILE_WIDTH = 40;
    private static final int NOTES_WIDTH = 30;

    private final List<SoundFileFacts> files;

    public SoundFileTable(List<SoundFileFacts> files) {
        this.files = files;
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
        files.forEach(facts -> add(table, facts));
        table.print(out);
        files.stream().filter(facts -> !facts.remarks().isEmpty()).forEach(facts -> printRemarks(facts, out));
    }

    private static void add(TextTable table, SoundFileFacts facts) {
        table.add(
                name(facts),
                facts.format().container(),
                "" + facts.format().sampleRateHz(),
                facts.format().sample(),
                "" + facts.format().channels(),
                facts.channels().order().map(ChannelOrder::toString).orElse("?"),
                new RunningTime(facts.durationSeconds()).toString(),
                facts.start().map(SoundFileTable::start).orElse(""),
                facts.wave()
                        .flatMap(wave -> wave.info().broadcast())
                        .map(bext -> "v" + bext.version())
                        .orElse(""),
                facts.wave()
                        .flatMap(wave -> wave.metadata().ixml())
                        .map(SoundFileTable::slate)
                        .orElse(""),
                number(facts.markers().size()),
                facts.wave()
                        .flatMap(wave -> wave.metadata().adm())
                        .map(SoundFileTable::model)
                        .orElse(""),
                dolby(facts),
                number(facts.remarks().size()));
    }

    private static String name(SoundFileFacts facts) {
        return new PlainText(String.valueOf(facts.file().getFileName())).line();
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

    private static String dolby(SoundFileFacts facts) {
        return facts.wave()
                .flatMap(wave -> wave.metadata().dolby())
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

    private static void printRemarks(SoundFileFacts facts, PrintStream out) {
        out.println();
        out.println(name(facts));
        facts.remarks().forEach(remark -> out.println("  " + new PlainText(remark).line()));
    }
}
