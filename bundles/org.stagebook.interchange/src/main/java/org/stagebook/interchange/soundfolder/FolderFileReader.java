package org.stagebook.interchange.soundfolder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.aiff.AiffInfo;
import org.stagebook.audio.aiff.AiffReader;
import org.stagebook.audio.flac.FlacInfo;
import org.stagebook.audio.flac.FlacReader;
import org.stagebook.audio.ixml.Ixml;
import org.stagebook.audio.ixml.IxmlTrack;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.RecordingStart;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveMetadataReader;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.interchange.soundfolder.FolderFile.Said;
import org.stagebook.interchange.soundfolder.FolderFile.Slate;
import org.stagebook.interchange.soundfolder.FolderFile.Sound;
import org.stagebook.interchange.soundfolder.FolderFile.Start;
import org.stagebook.timebase.Timecode;

/** Reads the headers of recordings, told by their first bytes: WAV, BWF, RF64, BW64, AIFF, AIFF-C and FLAC. */
final class FolderFileReader {

    private static final String IXML = "iXML";

    private final Path folder;

    FolderFileReader(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if it is no recording, or too damaged to say how long it is; the message says why */
    FolderFile read(Path file) throws IOException {
        return switch (start(file)) {
            case "FORM" -> aiff(file, new AiffReader().read(file));
            case "fLaC" -> flac(file, new FlacReader().read(file));
            default -> wave(file, new WaveReader().read(file));
        };
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        }
    }

    private FolderFile aiff(Path file, AiffInfo info) {
        List<String> remarks = new ArrayList<>(info.remarks());
        if (info.missingFrames() > 0) {
            remarks.add(cutOff(info.missingFrames(), info.sampleRateHz()));
        }
        Sound sound = new Sound(info.sampleRateHz(), info.channels(), info.frames(), info.order());
        return file(file, sound, Optional.empty(), Said.NOTHING, remarks);
    }

    private FolderFile flac(Path file, FlacInfo info) {
        List<String> remarks = info.frames() == 0 ? List.of("It does not state how long it is.") : List.of();
        Sound sound = new Sound(info.sampleRateHz(), info.channels(), info.frames(), info.definedOrder());
        return file(file, sound, Optional.empty(), Said.NOTHING, remarks);
    }

    private FolderFile wave(Path file, WaveInfo info) throws IOException {
        List<String> remarks = new ArrayList<>(info.remarks());
        int sampleRateHz = info.format().sampleRateHz();
        if (info.data().missingBytes() > 0) {
            remarks.add(cutOff(info.data().missingBytes() / info.format().frameSizeBytes(), sampleRateHz));
        }
        Optional<Ixml> ixml = ixml(file, info);
        Optional<Start> start = RecordingStart.of(info, ixml)
                .map(begin ->
                        new Start(begin.samplesSinceMidnight(), begin.timecode().map(Timecode::format)));
        Sound sound = new Sound(
                sampleRateHz,
                info.format().channels(),
                info.frames(),
                info.channels().order());
        return file(file, sound, start, said(info.broadcast(), ixml), remarks);
    }

    private static Optional<Ixml> ixml(Path file, WaveInfo info) throws IOException {
        boolean has = info.chunks().stream().anyMatch(chunk -> chunk.id().equals(IXML));
        return has ? new WaveMetadataReader().read(file, info).ixml() : Optional.empty();
    }

    private FolderFile file(Path file, Sound sound, Optional<Start> start, Said said, List<String> remarks) {
        String path = StorableText.of(
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
        return new FolderFile(StemName.of(file), path, sound, start, said, remarks);
    }

    private static Said said(Optional<BroadcastExtension> broadcast, Optional<Ixml> ixml) {
        Slate slate = ixml.map(Ixml::slate)
                .map(said -> new Slate(
                        StorableText.of(said.scene()), StorableText.of(said.take()), StorableText.of(said.tape())))
                .orElse(Said.NOTHING.slate());
        List<String> names = ixml.map(Ixml::tracks).orElse(List.of()).stream()
                .map(IxmlTrack::name)
                .filter(name -> !name.isBlank())
                .map(StorableText::of)
                .toList();
        return broadcast
                .map(chunk -> new Said(
                        StorableText.of(chunk.origin().description()),
                        StorableText.of(chunk.origin().originator()),
                        StorableText.of(chunk.origin().reference()),
                        StorableText.of((chunk.originationDate() + " " + chunk.originationTime()).strip()),
                        slate,
                        names))
                .orElse(new Said("", "", "", "", slate, names));
    }

    private static String cutOff(long frames, int sampleRateHz) {
        return "It is cut off: " + Math.round(frames * 1000.0 / sampleRateHz)
                + " ms that its header states are missing.";
    }
}
