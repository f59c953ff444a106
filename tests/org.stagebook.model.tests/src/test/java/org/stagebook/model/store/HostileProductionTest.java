package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
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
        Path reel = folder.resolve("reels/R1.reel");
        Path elsewhere = Files.move(reel, temp.resolve("R1.reel"));
        try {
            Files.createSymbolicLink(reel, elsewhere);
        } catch (UnsupportedOperationException e) {
            assumeThat(true).as("no symbolic links here").isFalse();
        }
        assertThat(refused()).contains("is a link that leads out");
    }

    @Test
    void interruptedSaveThatWouldMoveFilesOut() throws Exception {
        Files.writeString(folder.resolve("reels/R1.reel.new"), "x");
        Files.writeString(folder.resolve(SaveTransaction.LIST), "reels/R1.reel.new\t../stolen\n");
        assertThat(refused()).contains(SaveTransaction.LIST, "is damaged");
        assertThat(temp.resolve("stolen")).doesNotExist();
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
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
