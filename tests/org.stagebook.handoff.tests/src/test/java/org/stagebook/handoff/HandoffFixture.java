package org.stagebook.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.AcceptanceResult;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.BuildResult;
import org.stagebook.handoff.build.PackageBuilder;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;

/** A production and a folder of stems, on a clock that ticks a minute whenever it is looked at. */
final class HandoffFixture {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Path base;
    private final AtomicLong minutes = new AtomicLong();
    private final HandoffEnvironment environment;

    HandoffFixture(Path base) {
        this.base = base;
        InstantSource clock = () -> START.plusSeconds(60 * minutes.getAndIncrement());
        this.environment = new HandoffEnvironment(clock, "stage-1", "0.1.0");
    }

    HandoffEnvironment environment() {
        return environment;
    }

    EditingSession newProduction() throws ProductionStoreException {
        return newProduction("id");
    }

    EditingSession newProduction(String idPrefix) throws ProductionStoreException {
        Production production = StagebookFactory.eINSTANCE.createProduction();
        production.setTitle("The Ferry");
        production.setCode("FRY");
        production.setTimecodeFormat(TimecodeFormat.TC_23_976);
        SessionSettings settings = new SessionSettings(IdSource.sequence(idPrefix), Clock.fixed(START, ZoneOffset.UTC));
        return EditingSession.create(productionFolder(), production, settings);
    }

    Path productionFolder() {
        return base.resolve("ferry");
    }

    Path stems() throws IOException {
        Path stems = base.resolve("stems");
        write(stems, "DX/FRY_R1_DX.wav", "dialogue");
        write(stems, "FX/FRY R1 FX & doors <1>.wav", "effects");
        write(stems, "BG/FRY_R1_BG.wav", "background");
        write(stems, "FOL/FRY_R1_Foley.wav", "foley");
        write(stems, "FRY_R1.ptx", "session");
        return stems;
    }

    Path out() {
        return base.resolve("out").resolve("R1 design to mix");
    }

    BuildRequest request() throws IOException {
        return BuildRequest.of("R1 design to mix", stems(), out())
                .between("Supervising sound editor", "Re-recording mixer");
    }

    PackageBuilder builder() {
        return new PackageBuilder(environment, List.of(new TextDocument("brief.txt")));
    }

    PackageVerifier verifier() {
        return new PackageVerifier(environment);
    }

    AcceptanceResult accept(Path folder, AcceptRequest request) throws IOException {
        return acceptance().prepare(folder, request, Progress.NONE).write();
    }

    PackageAcceptance acceptance() {
        return new PackageAcceptance(environment);
    }

    BuildResult build(EditingSession session) throws IOException {
        return builder().build(request(), session, Progress.NONE);
    }

    VerificationReport verify() throws IOException {
        return verifier().verify(out(), VerifyOptions.DEFAULT, Progress.NONE);
    }

    static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Everything below a folder, by relative path. */
    static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> !f.equals(folder))
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A document that only says which package it is of. */
    record TextDocument(String fileName) implements PackageDocument {
        @Override
        public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
            out.write((production.getTitle() + ": " + handoff.getName() + "\n").getBytes(UTF_8));
        }
    }
}
