package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A production that came by mail cannot make Stagebook read other files, call home, or write elsewhere. */
class HostileProductionTest {
    private static final String SECRET = "the director's cut";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private Path secret = Path.of("");
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server = server();

    @BeforeEach
    void prepare() throws Exception {
        folder = TestFolders.harbour(temp);
        secret = Files.writeString(temp.resolve("secret.txt"), SECRET);
        server.createContext("/", exchange -> {
            calls.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void nobodyWasCalled() {
        server.stop(0);
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production.stagebook", "reels/R1.reel"})
    void externalEntity(String name) throws Exception {
        for (String address : List.of(secret.toUri().toString(), home())) {
            Path file = folder.resolve(name);
            String declaration = "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>";
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceFirst("\\?>", declaration)
                            .replaceFirst("name=\"[^\"]+\"", "name=\"&e;\""));
            assertThat(refused())
                    .contains(name + ", line", "DOCTYPE", "refuses it")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void externalParameterEntity() throws Exception {
        Path file = folder.resolve("reels/R1.reel");
        String declaration = "?>\n<!DOCTYPE x SYSTEM \"" + home() + "x.dtd\">";
        Files.writeString(file, Files.readString(file).replaceFirst("\\?>", declaration));
        assertThat(refused()).contains("DOCTYPE");
    }

    @Test
    void reelElsewhere() throws Exception {
        Path elsewhere = Files.copy(folder.resolve("reels/R1.reel"), temp.resolve("R1.reel"));
        for (String address : List.of(elsewhere.toUri().toString(), "../R1.reel", home() + "R1.reel")) {
            redirect("production.stagebook", "reels/R1.reel#", address + "#");
            assertThat(refused()).containsAnyOf("lies outside its folder", "which is not there");
            redirect("production.stagebook", address + "#", "reels/R1.reel#");
        }
    }

    @Test
    void categoryElsewhere() throws Exception {
        for (String address : List.of(secret.toUri().toString(), home() + "production.stagebook")) {
            redirect("reels/R1.reel", "../production.stagebook#", address + "#");
            assertThat(refused()).contains("lies outside its folder");
            redirect("reels/R1.reel", address + "#", "../production.stagebook#");
        }
    }

    @Test
    void schemaElsewhere() throws Exception {
        String hint = "xmi:version=\"2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:other " + home() + "other.ecore\"";
        redirect("reels/R1.reel", "xmi:version=\"2.0\"", hint);
        redirect("reels/R1.reel", "<cues", "<o:x xmlns:o=\"urn:other\"/><cues");
        assertThat(refused()).contains("reels/R1.reel, line");
    }

    @Test
    void linkThatLeadsOut() throws Exception {
        for (String name : List.of("reels/R1.reel", "production.stagebook", "reels")) {
            Path file = folder.resolve(name);
            Path elsewhere = Files.move(file, temp.resolve("elsewhere"));
            link(file, elsewhere);
            assertThat(refused()).contains(name + " is a link that leads out");
            Files.delete(file);
            Files.move(elsewhere, file);
        }
    }

    @Test
    void lockThatIsALinkLeavesItsTargetAlone() throws Exception {
        Path lock = folder.resolve(ProductionLock.FILE_NAME);
        Files.delete(lock);
        link(lock, secret);
        assertThat(refused()).contains(".stagebook.lock is a link or a folder", "Delete it");
        assertThat(secret).hasContent(SECRET);
        Files.delete(lock);
        link(lock, temp.resolve("made"));
        assertThat(refused()).contains(".stagebook.lock is a link or a folder");
        assertThat(temp.resolve("made")).doesNotExist();
    }

    @Test
    void removedReelsDoNotGoToAFolderElsewhere() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        link(folder.resolve("removed"), elsewhere);
        assertThat(refused()).contains("removed is a link that leads out");
        Files.delete(folder.resolve("removed"));
        try (ProductionStore store = ProductionStore.open(folder)) {
            link(Files.createDirectory(folder.resolve("removed")).resolve("reels"), elsewhere);
            store.production().getReels().removeLast();
            assertThat(Failures.of(store::save)).contains("reels is a link that leads out");
        }
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(folder.resolve("reels/R2.reel")).exists();
    }

    @Test
    void unfinishedFileThatIsALinkLeavesItsTargetAlone() throws Exception {
        Path unfinished = folder.resolve("reels/R1.reel" + SaveTransaction.NEW);
        try (ProductionStore store = ProductionStore.open(folder)) {
            link(unfinished, secret);
            store.production().getReels().getFirst().setName("R1 recut");
            store.save();
        }
        link(unfinished, secret);
        assertThatThrownBy(() -> Disk.local().write(unfinished, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(secret).hasContent(SECRET);
    }

    @Test
    void interruptedSaveThatWouldMoveFilesThroughALink() throws Exception {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        link(folder.resolve("documents"), elsewhere);
        Files.writeString(folder.resolve(SaveTransaction.LIST), "reels/R2.reel\tdocuments/R2.reel\n");
        assertThat(refused()).contains("documents is a link that leads out");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void interruptedSaveThatWouldMoveFilesOut() throws Exception {
        Files.writeString(folder.resolve("reels/R1.reel.new"), "x");
        Files.writeString(folder.resolve(SaveTransaction.LIST), "reels/R1.reel.new\t../stolen\n");
        assertThat(refused()).contains(SaveTransaction.LIST, "is damaged");
        assertThat(temp.resolve("stolen")).doesNotExist();
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeThat(true).as("no symbolic links here").isFalse();
        }
    }

    private void redirect(String name, String from, String to) throws Exception {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String refused() {
        return Failures.of(() -> ProductionStore.open(folder).close());
    }

    private String home() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
