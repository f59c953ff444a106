package org.stagebook.cli.info;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.Chunk;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.audio.wave.Marker;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.Umid;
import org.stagebook.cli.output.DataSize;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.timebase.Level;

/** Prints one sound file for people, a paragraph for each kind of thing it says. */
public final class SoundFileReport {

    private static final int WORDS_WIDTH = 60;

    private final SoundFileFacts facts;
    private final PrintStream out;

    public SoundFileReport(SoundFileFacts facts, PrintStream out) {
        this.facts = facts;
        this.out = out;
    }

    public void print() {
        out.println(new PlainText(facts.file().toString()).line());
        printSound();
        facts.wave().flatMap(wave -> wave.info().broadcast()).ifPresent(this::printBroadcast);
        facts.wave().ifPresent(wave -> new StatedMetadataReport(wave.metadata(), out).print());
        printMarkers();
        facts.wave().ifPresent(wave -> printChunks(wave.info().chunks()));
        printRemarks();
    }

    private void printSound() {
        RecordingFormat format = facts.format();
        new FieldList("Sound")
                .add("Container", format.container() + ", " + new DataSize(facts.sizeBytes()))
                .add("Format", format.sampleRateHz() + " Hz, " + format.sample())
                .add("Channels", channels())
                .add("Duration", new RunningTime(facts.durationSeconds()) + " (" + format.frames() + " frames)")
                .add("Start", facts.start().map(SoundFileReport::start))
                .print(out);
    }

    private String channels() {
        String layout = facts.layout().isEmpty() ? "" : " (" + facts.layout() + ")";
        String known = facts.channels()
                .order()
                .map(order -> order + layout + ", by " + facts.orderSource())
                .orElse("order unknown");
        return facts.format().channels() + ": " + known + "\n"
                + facts.channels().reason();
    }

    private static String start(RecordingStart start) {
        String sample = "sample " + start.samplesSinceMidnight() + " (" + start.samplesSource() + ")";
        return start.timecode()
                .map(timecode -> timecode + " at " + timecode.format() + " (" + start.timecodeSource() + "), " + sample)
                .orElse(sample + "; the file states no frame rate");
    }

    private void printBroadcast(BroadcastExtension broadcast) {
        new FieldList("Broadcast extension (bext version " + broadcast.version() + ")")
                .add("Description", broadcast.origin().description())
                .add("Originator", broadcast.origin().originator())
                .add("Reference", broadcast.origin().reference())
                .add("Originated", broadcast.originationDate() + " " + broadcast.originationTime())
                .add("UMID", broadcast.umid().map(SoundFileReport::umid))
                .add("Coding history", broadcast.codingHistory())
                .add("Loudness", loudness(broadcast.loudness()))
                .print(out);
    }

    private static String umid(Umid umid) {
        return umid.hex() + (umid.isStandard() ? "" : "\n(not a UMID of SMPTE ST 330)");
    }

    private static String loudness(Map<LoudnessQuantity, Level> loudness) {
        return loudness.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void printMarkers() {
        if (facts.markers().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                Column.right("Frame"),
                Column.right("Time"),
                Column.left("Timecode"),
                Column.right("Length"),
                Column.wrapped("Label", WORDS_WIDTH),
                Column.wrapped("Note", WORDS_WIDTH));
        int rate = facts.format().sampleRateHz();
        Optional<RecordingStart> start = facts.start();
        for (Marker marker : facts.markers()) {
            table.add(
                    "" + marker.startFrame(),
                    new RunningTime((double) marker.startFrame() / rate).toString(),
                    start.flatMap(begin -> begin.plus(marker.startFrame(), rate).timecode())
                            .map(Object::toString)
                            .orElse(""),
                    marker.lengthFrames() == 0 ? "" : "" + marker.lengthFrames(),
                    new PlainText(marker.label()).line(),
                    new PlainText(marker.note()).line());
        }
        print("Markers", table);
    }

    private void printChunks(List<Chunk> chunks) {
        TextTable table = new TextTable(Column.left("Chunk"), Column.right("Offset"), Column.right("Bytes"));
        for (Chunk chunk : chunks) {
            table.add(new PlainText(chunk.id()).line(), "" + chunk.offsetBytes(), "" + chunk.sizeBytes());
        }
        print("Chunks", table);
    }

    private void print(String heading, TextTable table) {
        out.println();
        out.println(heading);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        bytes.toString(StandardCharsets.UTF_8).lines().forEach(line -> out.println("  " + line));
    }

    private void printRemarks() {
        if (!facts.remarks().isEmpty()) {
            out.println();
            out.println("Remarks");
            facts.remarks().forEach(remark -> out.println("  " + new PlainText(remark).line()));
        }
    }
}
