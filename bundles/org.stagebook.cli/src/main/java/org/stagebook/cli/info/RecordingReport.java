package org.stagebook.cli.info;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.Chunk;
import org.stagebook.audio.wave.LoudnessQuantity;
import org.stagebook.audio.wave.Marker;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.Umid;
import org.stagebook.audio.wave.WaveFormat;
import org.stagebook.cli.output.DataSize;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.timebase.Level;

/** Prints one recording for people, a paragraph for each kind of thing it says. */
public final class RecordingReport {

    private static final int WORDS_WIDTH = 60;

    private final Recording recording;
    private final PrintStream out;

    public RecordingReport(Recording recording, PrintStream out) {
        this.recording = recording;
        this.out = out;
    }

    public void print() {
        out.println(new PlainText(recording.file().toString()).line());
        printSound();
        recording.info().broadcast().ifPresent(this::printBroadcast);
        new StatedMetadataReport(recording.metadata(), out).print();
        printMarkers();
        printChunks();
        printRemarks();
    }

    private void printSound() {
        WaveFormat format = recording.info().format();
        new FieldList("Sound")
                .add("Container", recording.info().container() + ", " + new DataSize(recording.sizeBytes()))
                .add("Format", format.sampleRateHz() + " Hz, " + format.sample())
                .add("Channels", channels())
                .add(
                        "Duration",
                        new RunningTime(recording.durationSeconds()) + " ("
                                + recording.info().frames() + " frames)")
                .add("Start", recording.start().map(RecordingReport::start))
                .print(out);
    }

    private String channels() {
        int count = recording.info().format().channels();
        String known = recording
                .info()
                .channels()
                .order()
                .map(order -> order + (recording.layout().isEmpty() ? "" : " (" + recording.layout() + ")")
                        + ", by the " + recording.orderSource())
                .orElse("the file does not say which speakers they feed");
        return count + ": " + known;
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
                .add("UMID", broadcast.umid().map(RecordingReport::umid))
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
        if (recording.metadata().markers().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                Column.right("Frame"),
                Column.right("Time"),
                Column.left("Timecode"),
                Column.right("Length"),
                Column.wrapped("Label", WORDS_WIDTH),
                Column.wrapped("Note", WORDS_WIDTH));
        int rate = recording.info().format().sampleRateHz();
        Optional<RecordingStart> start = recording.start();
        for (Marker marker : recording.metadata().markers()) {
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

    private void printChunks() {
        TextTable table = new TextTable(Column.left("Chunk"), Column.right("Offset"), Column.right("Bytes"));
        for (Chunk chunk : recording.info().chunks()) {
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
        if (!recording.remarks().isEmpty()) {
            out.println();
            out.println("Remarks");
            recording.remarks().forEach(remark -> out.println("  " + new PlainText(remark).line()));
        }
    }
}
