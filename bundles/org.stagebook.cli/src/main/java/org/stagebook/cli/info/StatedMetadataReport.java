package org.stagebook.cli.info;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.adm.AdmBed;
import org.stagebook.audio.adm.AdmDocument;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.dbmd.AtmosSupplement;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlSpeed;
import org.stagebook.audio.ixml.IxmlTrack;
import org.stagebook.audio.wave.WaveMetadata;
import org.stagebook.timebase.TimecodeFormat;

/** Prints iXML, the Audio Definition Model, Dolby's metadata and the rest for people. */
final class StatedMetadataReport {

    private final WaveMetadata metadata;
    private final PrintStream out;

    StatedMetadataReport(WaveMetadata metadata, PrintStream out) {
        this.metadata = metadata;
        this.out = out;
    }

    void print() {
        metadata.ixml().ifPresent(this::printIxml);
        metadata.adm().ifPresent(this::printModel);
        metadata.dolby().ifPresent(this::printDolby);
        FieldList information = new FieldList("Information (LIST INFO)");
        metadata.information().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> information.add(entry.getKey(), entry.getValue()));
        information.print(out);
        FieldList loops = new FieldList("Loops (smpl)");
        metadata.loops().forEach(loop -> loops.add("Frames", loop.startFrame() + " to " + loop.endFrame()));
        loops.print(out);
    }

    private void printIxml(Ixml ixml) {
        FieldList fields = new FieldList("iXML" + (ixml.version().isEmpty() ? "" : " " + ixml.version()))
                .add("Project", ixml.slate().project())
                .add("Scene", ixml.slate().scene())
                .add("Take", ixml.slate().take())
                .add("Circled", ixml.slate().circled().map(circled -> circled ? "yes" : "no"))
                .add("Tape", ixml.slate().tape())
                .add("Note", ixml.slate().note())
                .add("User bits", ixml.slate().userBits())
                .add("Timecode", speed(ixml.speed()))
                .add("File UID", ixml.fileUid())
                .add("File set", fileSet(ixml));
        ixml.tracks().forEach(track -> fields.add("Track " + number(track), words(track.name(), track.function())));
        fields.print(out);
    }

    private static String number(IxmlTrack track) {
        return track.interleaveIndex().isPresent()
                ? "" + track.interleaveIndex().getAsInt()
                : "";
    }

    private static String speed(IxmlSpeed speed) {
        List<String> parts = new ArrayList<>();
        speed.timecodeFormat().map(TimecodeFormat::label).ifPresent(parts::add);
        speed.masterSpeed().ifPresent(rate -> parts.add("master speed " + rate));
        speed.timestamp()
                .samplesSinceMidnight()
                .ifPresent(samples -> parts.add("sample " + samples + " since midnight"));
        return String.join(", ", parts);
    }

    private static String fileSet(Ixml ixml) {
        String family = ixml.fileSet().familyUid();
        String index =
                ixml.fileSet().index().isEmpty() ? "" : "file " + ixml.fileSet().index();
        String total = ixml.fileSet().totalFiles().isPresent()
                ? " of " + ixml.fileSet().totalFiles().getAsInt()
                : "";
        return words(family, index + total);
    }

    private static String words(String first, String second) {
        String begin = first.strip();
        return begin.isEmpty() || second.isBlank() ? begin + second.strip() : begin + ", " + second.strip();
    }

    private void printModel(AdmModel model) {
        FieldList fields = new FieldList("Audio Definition Model");
        model.tracks()
                .ifPresent(table -> fields.add(
                        "Tracks",
                        table.statedTracks() + ", with " + table.entries().size() + " track UIDs (chna)"));
        model.document().ifPresent(document -> addDocument(fields, document));
        for (AdmBed bed : model.beds()) {
            String speakers = bed.order().map(Object::toString).orElse(String.join(" ", bed.speakerLabels()));
            fields.add("Bed", bed.name() + ", tracks " + ranges(bed.tracks()) + ": " + speakers);
        }
        fields.add("Moving sounds", model.movingTracks() == 0 ? "" : "on " + model.movingTracks() + " tracks");
        fields.print(out);
    }

    private static void addDocument(FieldList fields, AdmDocument document) {
        document.programmes()
                .forEach(programme -> fields.add(
                        "Programme", words(programme.id() + " " + programme.name(), span(programme.span()))));
        document.contents()
                .forEach(content -> fields.add(
                        "Content",
                        content.id() + " " + content.name() + ", "
                                + count(content.objectIds().size(), "object")));
        fields.add(
                "Holds",
                count(document.objects().size(), "object") + ", "
                        + count(document.packs().size(), "pack") + ", "
                        + count(document.channels().size(), "channel") + ", "
                        + count(document.tracks().size(), "track UID"));
    }

    private static String span(AdmDocument.Span span) {
        return span.start().isEmpty() && span.other().isEmpty() ? "" : span.start() + " to " + span.other();
    }

    /** {@code "1 to 10"} rather than every number. */
    private static String ranges(List<Integer> tracks) {
        int first = tracks.getFirst();
        boolean running = true;
        for (int index = 0; index < tracks.size(); index++) {
            running &= tracks.get(index) == first + index;
        }
        return running && tracks.size() > 2
                ? first + " to " + tracks.getLast()
                : tracks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void printDolby(DolbyMetadata dolby) {
        FieldList fields = new FieldList("Dolby metadata (dbmd version " + dolby.version() + ")");
        fields.add(
                "Segments",
                dolby.segments().stream()
                        .map(segment -> segment.name() + (segment.intact() ? "" : " (wrong checksum)"))
                        .collect(Collectors.joining(", ")));
        dolby.atmos().ifPresent(atmos -> {
            fields.add("Made by", atmos.tool() + " " + atmos.toolVersion());
            fields.add("Warp mode", atmos.warpMode().label());
        });
        dolby.supplement().ifPresent(supplement -> addSupplement(fields, supplement));
        fields.print(out);
    }

    private static void addSupplement(FieldList fields, AtmosSupplement supplement) {
        fields.add("Objects", Optional.of("" + supplement.objects()));
        fields.add(
                "Trims",
                supplement.manualTrims().isEmpty()
                        ? "automatic"
                        : "manual for " + String.join(", ", supplement.manualTrims()) + ", else automatic");
        fields.add("Headphones", supplement.hasHeadphoneModes() ? "render modes are set" : "not indicated");
    }
}
