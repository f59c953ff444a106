package org.stagebook.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.cli.measure.MeasuredStretch;
import org.stagebook.cli.measure.NamedPart;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Stated;
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
        Optional<Recording> stem =
                dialogue.isPresent() ? Optional.of(reader.read(dialogue.get(), channels.hint())) : Optional.empty();
        return new Delivery(programme, stem, Map.of(), stretch.range(), stated());
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
