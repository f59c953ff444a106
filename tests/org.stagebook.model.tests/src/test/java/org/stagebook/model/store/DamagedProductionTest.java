package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a production, the person is told where and why, and nothing on disk changes. */
class DamagedProductionTest {
    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void saveAProduction() throws Exception {
        folder = TestFolders.harbour(temp);
    }

    @Test
    void missingFolder() throws Exception {
        assertThat(Failures.of(() -> ProductionStore.open(temp.resolve("nowhere"))))
                .contains("There is no folder", "nowhere");
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void folderThatIsNoProduction() {
        assertThat(Failures.of(() -> ProductionStore.open(temp)))
                .contains("is not a production", "production.stagebook");
        assertThat(temp.resolve(ProductionLock.FILE_NAME)).doesNotExist();
    }

    @Test
    void folderThatIsNotEmptyIsNotMadeAProduction() throws Exception {
        Map<String, String> before = TestFolders.contents(folder);
        assertThat(Failures.of(() -> TestFolders.harbour(temp))).contains("is not empty");
        assertThat(TestFolders.contents(folder)).isEqualTo(before);
    }

    @Test
    void newerVersion() throws Exception {
        change(
                "production.stagebook",
                text -> text.replace("formatVersion=\"6\"", "formatVersion=\"7\" mood=\"dark\""));
        assertThat(refused()).contains("format 7", "up to 6", "newer Stagebook");
        assertThat(Files.size(folder.resolve(ProductionLock.FILE_NAME))).isZero();
    }

    @Test
    void versionThatIsNoNumber() throws Exception {
        change("production.stagebook", text -> text.replace("formatVersion=\"6\"", "formatVersion=\"one\""));
        assertThat(refused()).contains("production.stagebook, line", "\"one\" and not a number");
    }

    @Test
    void bothSidesOfAMergeGitCouldNotJoin() throws Exception {
        change(
                "reels/R1.reel",
                text -> text.replaceFirst("\n", "\n<<<<<<< HEAD\n<cues/>\n=======\n<cues/>\n>>>>>>> theirs\n"));
        assertThat(refused()).contains("reels/R1.reel", "both sides of a merge", "stagebook merge DIR");
        change("production.stagebook", text -> "<<<<<<< HEAD\n" + text);
        assertThat(refused()).contains("production.stagebook", "stagebook merge DIR");
    }

    @Test
    void truncatedProduction() throws Exception {
        change("production.stagebook", text -> text.substring(0, text.indexOf("<people")));
        assertThat(refused()).contains("production.stagebook, line", "column", "is damaged");
    }

    @Test
    void truncatedReel() throws Exception {
        String text = Files.readString(folder.resolve("reels/R1.reel"));
        int lines = (int) text.substring(0, text.length() / 2).lines().count();
        change("reels/R1.reel", t -> t.substring(0, t.length() / 2));
        assertThat(refused()).contains("reels/R1.reel, line " + lines + ", column", "is damaged");
    }

    @Test
    void emptyFile() throws Exception {
        change("reels/R1.reel", text -> "");
        assertThat(refused()).contains("reels/R1.reel", "is damaged");
    }

    @Test
    void somethingElseThanAProduction() throws Exception {
        change("production.stagebook", text -> "<html/>");
        assertThat(refused()).contains("production.stagebook, line 1", "it holds <html> and not a production");
    }

    @Test
    void attributeNobodyKnows() throws Exception {
        change("reels/R1.reel", text -> text.replace("name=\"R1\"", "name=\"R1\" wavelength=\"3\""));
        assertThat(refused()).contains("reels/R1.reel, line", "wavelength");
    }

    @Test
    void valueThatIsNone() throws Exception {
        change("reels/R1.reel", text -> text.replaceFirst("start=\"[0-9]+\"", "start=\"soon\""));
        assertThat(refused()).contains("reels/R1.reel, line", "soon");
    }

    @Test
    void missingReel() throws Exception {
        Files.delete(folder.resolve("reels/R2.reel"));
        assertThat(refused()).contains("production.stagebook refers to reels/R2.reel, which is not there");
    }

    @Test
    void idUsedTwice() throws Exception {
        change("reels/R2.reel", text -> text.replaceFirst("(<cues\\s+id=\")[^\"]+", "$1id1"));
        assertThat(refused()).contains("The id id1 is used twice", "A Cue (id1) in reels/R2.reel");
    }

    @Test
    void idThatIsMissing() throws Exception {
        change("reels/R2.reel", text -> text.replaceFirst("(<cues\\s+)id=\"[^\"]+\"", "$1"));
        assertThat(refused()).contains("A Cue (null) in reels/R2.reel has no id");
    }

    @Test
    void strangeFileIsLeftAloneAndNamed() throws Exception {
        Files.copy(folder.resolve("reels/R1.reel"), folder.resolve("reels/R9.reel"));
        Map<String, String> before = TestFolders.contents(folder);
        try (ProductionStore store = ProductionStore.open(folder)) {
            assertThat(store.findings())
                    .containsExactly("reels/R9.reel is not part of this production; the file was left alone.");
            store.save();
        }
        assertThat(TestFolders.contents(folder)).isEqualTo(before);
    }

    @Test
    void referenceToNothingIsKeptAndNamed() throws Exception {
        change("reels/R1.reel", text -> text.replaceFirst("stagebook#[^\"]+", "stagebook#gone"));
        Map<String, String> before = TestFolders.contents(folder);
        try (ProductionStore store = ProductionStore.open(folder)) {
            assertThat(store.findings()).singleElement().asString().contains("its category refers to", "(gone)");
            store.save();
        }
        assertThat(TestFolders.contents(folder)).isEqualTo(before);
    }

    @Test
    void folderThatCannotBeWrittenTo() throws Exception {
        Files.delete(folder.resolve(ProductionLock.FILE_NAME));
        assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
                .as("permissions do not hold for this user")
                .isTrue();
        assertThat(refused()).contains("cannot be written to", "open a copy of the folder");
        ProductionStore.openReadOnly(folder).close();
    }

    @Test
    void folderInWhichNoLockCanBeMade() throws Exception {
        Files.delete(folder.resolve(ProductionLock.FILE_NAME));
        Files.createDirectory(folder.resolve(ProductionLock.FILE_NAME));
        assertThat(refused()).contains(".stagebook.lock is a link or a folder", "Delete it");
        ProductionStore.openReadOnly(folder).close();
    }

    private void change(String name, UnaryOperator<String> edit) throws Exception {
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    /** The message with which both ways of opening are refused; nothing on disk changes and no lock stays. */
    private String refused() throws Exception {
        Map<String, String> before = TestFolders.contents(folder);
        String message = Failures.of(() -> ProductionStore.open(folder).close());
        assertThat(TestFolders.contents(folder)).isEqualTo(before);
        assertThat(Failures.of(() -> ProductionStore.open(folder).close()))
                .as("no lock stays")
                .isEqualTo(message);
        return message;
    }
}
