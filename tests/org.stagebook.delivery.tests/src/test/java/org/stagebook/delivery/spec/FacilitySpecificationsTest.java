package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a facility's own files beside those that are shipped. */
class FacilitySpecificationsTest {

    @TempDir
    Path folder;

    private void write(String name, String id, String title) throws IOException {
        Files.writeString(folder.resolve(name), """
                {
                  "format": "stagebook-specification/1",
                  "id": "%s",
                  "title": "%s",
                  "document": { "title": "House rules", "publisher": "The house", "date": "2026" },
                  "rules": [{ "id": "ears", "quantity": "humanCheck", "text": "Listen." }]
                }
                """.formatted(id, title));
    }

    @Test
    void addsToThoseThatAreShipped() throws IOException {
        write("house.json", "house", "The house");
        SpecificationShelf shipped = SpecificationShelf.shipped();
        SpecificationShelf shelf = shipped.with(folder);
        assertThat(shelf.problems()).isEmpty();
        assertThat(shelf.byId()).containsAllEntriesOf(shipped.byId()).containsKey("house");
        assertThat(shelf.all()).hasSize(shipped.all().size() + 1);
    }

    @Test
    void standsInPlaceOfTheShippedOneOfTheSameId() throws IOException {
        write("ours.json", "ebu-r128", "R 128 as the house reads it");
        SpecificationShelf shipped = SpecificationShelf.shipped();
        SpecificationShelf shelf = shipped.with(folder);
        assertThat(shelf.all()).hasSameSizeAs(shipped.all());
        assertThat(shelf.find("ebu-r128"))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("R 128 as the house reads it"));
        assertThat(shipped.find("ebu-r128"))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("EBU R 128"));
    }

    @Test
    void aMistakeInOneFileKeepsTheOthers() throws IOException {
        write("a.json", "house-a", "A");
        write("c.json", "house-c", "C");
        Files.writeString(folder.resolve("b.json"), "{ \"format\": 1 }");
        Files.write(folder.resolve("d.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        SpecificationShelf shelf = SpecificationShelf.shipped().with(folder);
        assertThat(shelf.byId()).containsKeys("house-a", "house-c");
        assertThat(shelf.problems()).hasSize(2);
        assertThat(shelf.problems().getFirst())
                .isEqualTo("The specification \"b.json\" was left out: format has to be a text.");
        assertThat(shelf.problems().getLast()).startsWith("The specification \"d.json\" is no JSON: ");
    }

    @Test
    void ofTwoFilesWithOneIdTheFirstCounts() throws IOException {
        write("a.json", "house", "A");
        write("b.json", "house", "B");
        SpecificationShelf shelf = SpecificationShelf.shipped().with(folder);
        assertThat(shelf.find("house"))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("A"));
        assertThat(shelf.problems())
                .containsExactly(
                        "The specification \"b.json\" was left out: its id \"house\" is that of \"a.json\" already."
                                + " Give it an id of its own.");
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "Ours.");
        Files.createDirectory(folder.resolve("old.json"));
        SpecificationShelf shelf = SpecificationShelf.shipped().with(folder);
        assertThat(shelf.problems()).isEmpty();
        assertThat(shelf).isEqualTo(SpecificationShelf.shipped());
    }

    @Test
    void aFolderThatIsNotThereAddsNothing() throws IOException {
        SpecificationShelf shipped = SpecificationShelf.shipped();
        assertThat(shipped.with(folder.resolve("nowhere"))).isEqualTo(shipped);
    }
}
