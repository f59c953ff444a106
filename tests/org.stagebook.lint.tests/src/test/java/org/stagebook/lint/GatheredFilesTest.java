package org.stagebook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Track;
import org.stagebook.testkit.ProductionBuilder;

class GatheredFilesTest {

    @TempDir
    private Path folder;

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1)
            .reel(2, reel -> reel.track("Doors", "02:00:10:00", "02:00:20:00"))
            .session();

    private HandoffPackage draft() {
        if (session.production().getHandoffs().isEmpty()) {
            session.run(new AddHandoffPackage(NewHandoff.named("FX")));
        }
        return session.production().getHandoffs().getFirst();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private GatheredFiles gather(String... names) throws IOException {
        SourcePaths sources = new SourcePaths(Optional.of(folder.resolve("production")));
        return GatheredFiles.in(Arrays.stream(names).map(folder::resolve).toList(), sources);
    }

    @Test
    void proposesRoleReelAndTracks() throws IOException {
        write("fx/Reel 1/SFX_A.wav");
        write("fx/Doors.wav");
        write("fx/R7_DX.wav");
        session.run(gather("fx").into(session.production(), draft()));
        List<HandoffItem> items = draft().getContents();
        assertThat(items)
                .extracting(HandoffItem::getPath)
                .containsExactly("contents/Doors.wav", "contents/R7_DX.wav", "contents/Reel 1/SFX_A.wav");
        assertThat(items).extracting(HandoffItem::getSource).contains("../fx/Doors.wav");
        HandoffItem doors = items.get(0);
        assertThat(doors.getTracks()).extracting(Track::getName).containsExactly("Doors");
        assertThat(doors.getReel().getNumber()).isEqualTo(2);
        assertThat(items.get(1).getReel()).isNull();
        assertThat(items.get(1).getRole()).isEqualTo(ContentRole.DIALOGUE);
        assertThat(items.get(2).getReel().getNumber()).isEqualTo(1);
        assertThat(items.get(2).getRole()).isEqualTo(ContentRole.EFFECTS);
    }

    @Test
    void aSecondFolderKeepsItsName() throws IOException {
        write("fx/a.wav");
        write("dx/a.wav");
        assertThat(gather("fx", "dx").files())
                .extracting(ListedFile::path)
                .containsExactly("contents/a.wav", "contents/dx/a.wav");
        assertThat(gather("fx", "dx").folders()).containsExactly("../fx", "../dx");
    }

    @Test
    void leavesOutWhatIsOfTheSystemOrLeadsOut() throws IOException {
        write("fx/a.wav");
        write("fx/.DS_Store");
        write("fx/._a.wav");
        write("fx/ascmhl/0001.mhl");
        write("secret.txt");
        Files.createSymbolicLink(folder.resolve("fx/out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("fx/nowhere"), folder.resolve("fx/gone"));
        Files.createSymbolicLink(folder.resolve("fx/inside.wav"), folder.resolve("fx/a.wav"));
        GatheredFiles gathered = gather("fx");
        assertThat(gathered.files())
                .extracting(ListedFile::path)
                .containsExactly("contents/a.wav", "contents/inside.wav");
        assertThat(gathered.leftOut())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("nowhere is a link that leads nowhere"))
                .anyMatch(text -> text.startsWith("out.txt is a link"));
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> gather("none"));
    }

    @Test
    void readingStopsWhenSomebodyCancels() throws IOException {
        write("fx/a.wav");
        session.run(gather("fx").into(session.production(), draft()));
        SourceReading reading = SourceReading.of(
                session.production(), draft(), new SourcePaths(Optional.of(folder.resolve("production"))));
        assertThatThrownBy(() -> reading.read(new Cancelled())).isInstanceOf(CancellationException.class);
        assertThat(reading.read(Progress.NONE)).containsOnlyKeys("contents/a.wav");
    }

    private static final class Cancelled implements Progress {
        @Override
        public void begin(String what, long totalUnits) {}

        @Override
        public void worked(long units) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
