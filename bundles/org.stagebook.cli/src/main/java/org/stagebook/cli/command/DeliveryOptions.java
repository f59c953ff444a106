package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.measure.NamedPart;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is known of a delivery beyond its files. */
final class DeliveryOptions {

    @Mixin
    private final ChannelOptions channels = new ChannelOptions();

    @Option(
            names = "--group",
            description = "The files are the channels of one programme; one is enough to find the others by name.")
    private boolean group;

    @Option(names = "--dialogue", paramLabel = "STEM", description = "The dialogue stem, by which speech is found.")
    private Optional<Path> dialogue = Optional.empty();

    @Option(
            names = "--stem",
            paramLabel = "NAME=FILE",
            description = "A stem that sums to the programme with the others: DX=r1_dx.wav; may be given again.")
    private Map<String, Path> stems = new LinkedHashMap<>();

    @Option(names = "--me", paramLabel = "FILE", description = "The M&E, held against programme and dialogue stem.")
    private Optional<Path> musicAndEffects = Optional.empty();

    @Option(names = "--length", paramLabel = "TC", description = "How long the sound has to be, as timecode.")
    private Optional<String> length = Optional.empty();

    @Option(
            names = "--action",
            paramLabel = "TC-TC",
            description = "First and last frame of action, as timecode; the last is included.")
    private Optional<String> action = Optional.empty();

    @Option(names = "--tc", paramLabel = "FORMAT", description = "How the timecode counts: 24, 25, \"29.97 DF\".")
    private Optional<TimecodeFormat> timecode = Optional.empty();

    @Option(
            names = "--meter",
            paramLabel = "QUANTITY=VALUE[@METER]",
            description = "What a meter of the studio reads, in place of ours: dialogueLoudness=-27.1@Room 2.")
    private List<String> meters = List.of();

    boolean isGroup() {
        return group;
    }

    Recording read(RecordingReader reader, List<Path> files) throws IOException {
        if (group) {
            List<Path> members = files.size() == 1 ? reader.groupOf(files.getFirst()) : files;
            return reader.readGroup(members, channels.hint());
        }
        return reader.read(files.getFirst(), channels.hint());
    }

    MeasuredStretch action(Recording recording, Optional<RecordingStart> start) {
        return action.map(text -> NamedPart.parse(text).window(timecode))
                .orElseGet(() -> new org.stagebook.cli.measure.MeasureWindow("", "", timecode))
                .in(recording, start);
    }

    Delivery delivery(RecordingReader reader, Recording programme, MeasuredStretch stretch) throws IOException {
        Map<String, Recording> beside = new LinkedHashMap<>();
        for (Map.Entry<String, Path> stem : stems.entrySet()) {
            beside.put(stem.getKey(), reader.read(stem.getValue(), channels.hint()));
        }
        return new Delivery(
                programme,
                new Delivery.Beside(read(reader, dialogue), beside, read(reader, musicAndEffects)),
                new Delivery.Picture(stretch.range(), lengthFrames(programme)),
                stated());
    }

    private Optional<Recording> read(RecordingReader reader, Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(reader.read(file.get(), channels.hint())) : Optional.empty();
    }

    private OptionalLong lengthFrames(Recording programme) {
        if (length.isEmpty()) {
            return OptionalLong.empty();
        }
        TimecodeFormat counted = timecode.orElseThrow(
                () -> new CommandRefusedException("--length needs --tc: how does its timecode count? As in --tc 25."));
        try {
            SampleRate rate = new SampleRate(programme.format().sampleRateHz());
            return OptionalLong.of(
                    rate.sampleAt(Timecode.parse(length.get(), counted).position(), Rounding.NEAREST));
        } catch (TimeSyntaxException unreadable) {
            throw new CommandRefusedException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Map<String, Stated> stated() {
        Map<String, Stated> stated = new LinkedHashMap<>();
        for (String text : meters) {
            int equals = text.indexOf('=');
            int at = text.indexOf('@');
            int end = at < 0 ? text.length() : at;
            if (equals <= 0 || end < equals) {
                throw new CommandRefusedException(unclear(text));
            }
            String quantity = text.substring(0, equals).strip();
            String meter =
                    at < 0 ? "the studio's meter" : text.substring(at + 1).strip();
            stated.put(quantity, new Stated(quantity, value(text, text.substring(equals + 1, end)), meter));
        }
        return stated;
    }

    private static double value(String text, String number) {
        try {
            return Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            throw new CommandRefusedException(unclear(text), e);
        }
    }

    private static String unclear(String text) {
        return "\"" + text
                + "\" is no reading of a meter. Give quantity and value, as in dialogueLoudness=-27.1, and after"
                + " an @ which meter it was if you like.";
    }
}
