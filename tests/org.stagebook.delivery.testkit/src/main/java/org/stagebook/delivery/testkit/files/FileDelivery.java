package org.stagebook.delivery.testkit.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;

/**
 * Files in a folder, and what is asked of them.
 *
 * @param programme one file, or discrete mono files
 * @param musicAndEffects beside it
 * @param naming the naming rule, as specifications have it
 * @param words what is delivered, for people
 */
public record FileDelivery(List<Path> programme, Optional<Path> musicAndEffects, String naming, String words) {

    /** Copies the list. */
    public FileDelivery {
        programme = List.copyOf(programme);
    }

    List<Path> all() {
        List<Path> all = new ArrayList<>(programme);
        musicAndEffects.ifPresent(all::add);
        return all;
    }

    /** The same with one file of the programme under another name. */
    FileDelivery renamed(Path from, Path to) {
        List<Path> other = new ArrayList<>(programme);
        other.set(other.indexOf(from), to);
        return new FileDelivery(other, musicAndEffects, naming, words);
    }

    /** Reads the heads of the files. */
    public Delivery delivery() throws IOException {
        RecordingReader reader = new RecordingReader();
        Recording main = programme.size() == 1
                ? reader.read(programme.getFirst(), UserHint.NONE)
                : reader.readGroup(programme, UserHint.NONE);
        Optional<Recording> beside = musicAndEffects.isPresent()
                ? Optional.of(reader.read(musicAndEffects.get(), UserHint.NONE))
                : Optional.empty();
        return Delivery.of(main).with(new Delivery.Beside(Optional.empty(), Map.of(), beside));
    }

    /** Names, checksums and model; nothing of the sound, which is noise here. */
    public Specification specification() throws IOException {
        String text = """
                { "format": "stagebook-specification/1", "id": "planted", "title": "Planted",
                  "document": { "title": "Planted", "publisher": "Stagebook", "date": "2026-11" },
                  "naming": { %s, "text": "Named as agreed." },
                  "rules": [
                    { "id": "checksums", "quantity": "checksum", "text": "As the lists say." },
                    { "id": "adm", "quantity": "admProfile", "text": "By the profile." } ] }
                """.formatted(naming);
        return new SpecificationReader()
                .read("planted.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
