package org.stagebook.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.Production;
import org.stagebook.model.ProductionKind;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Makes the demo production: counted ids and a clock that stands, so that every run gives the same bytes. It is made in a
 * hidden folder beside its place and moved there when it is whole.
 */
public final class Demo {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-20T18:00:00Z"), ZoneOffset.UTC);

    /** An export of the ADR session of reel 2, not imported yet, from the demo's folder. */
    static final String EXPORT = "turnover/SKL_R2_ADR.txt";

    private final List<PackageDocument> packageDocuments;

    /** A demo whose handoff holds these documents. */
    public Demo(List<PackageDocument> packageDocuments) {
        this.packageDocuments = List.copyOf(packageDocuments);
    }

    /**
     * Makes the demo.
     *
     * @param folder one that does not exist or is empty
     * @return the folder of the handoff package
     */
    public Path make(Path folder, Progress progress) throws IOException, ProductionStoreException {
        checkFree(folder);
        Path place = folder.toAbsolutePath().normalize();
        Files.createDirectories(place.getParent());
        String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Path building = Files.createDirectory(place.resolveSibling("." + place.getFileName() + ".building-" + mark));
        boolean complete = false;
        try {
            fill(building, progress);
            Files.deleteIfExists(place);
            Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
            complete = true;
        } finally {
            if (!complete) {
                delete(building);
            }
        }
        return folder.resolve(DemoHandoff.FOLDER);
    }

    private void fill(Path folder, Progress progress) throws IOException, ProductionStoreException {
        Production production = new ProductionFactory()
                .create(new NewProduction(
                        "Skerrow Light",
                        "SKL",
                        ProductionKind.SHORT,
                        TimecodeFormat.TC_23_976,
                        48_000,
                        FilmGauge.MM35_4PERF,
                        2));
        DemoClock clock = new DemoClock("2026-02-05T09:00:00Z");
        SessionSettings settings = new SessionSettings(IdSource.sequence("skl-"), clock);
        try (EditingSession session = EditingSession.create(folder, production, settings)) {
            new DemoSpotting(session).fill();
            new DemoSession(session).fill();
            new DemoStems(session, folder).write(progress);
            session.save();
            new Beginning(clock).of(folder, production.getTitle());
            try (ProductionRepository repository = ProductionRepository.open(folder)) {
                mix(session, repository, clock, folder, progress);
            }
        }
        writeExport(folder.resolve(EXPORT));
    }

    private void mix(
            EditingSession session, ProductionRepository repository, DemoClock clock, Path folder, Progress progress)
            throws IOException, ProductionStoreException {
        DemoVersions versions =
                new DemoVersions(session, repository, clock, new DemoPrints(session.production(), folder));
        versions.temp();
        clock.goTo(CLOCK.instant().toString());
        new DemoDeliverables(session).fill();
        new DemoAgreement(session).fill();
        new DemoBriefs(session).fill();
        new DemoHandoff(session, packageDocuments).build(folder, progress);
        session.save();
        repository.keep(KeepRequest.of(Occasion.SAVE_POINT, "Stems to mix 1 handed over", List.of(), clock.instant()));
        versions.premix(folder, progress);
        versions.firstFinal(progress);
        new DemoListening(session, repository, clock).hear();
        clock.goTo("2026-03-05T12:00:00Z");
        new DemoDelivery(session).deliver();
        session.save();
        repository.keep(KeepRequest.of(
                Occasion.SAVE_POINT, "Fold-down sent back by the distributor", List.of(), clock.instant()));
    }

    private static void writeExport(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream export = Objects.requireNonNull(
                Demo.class.getResourceAsStream(file.getFileName().toString()), "the export is part of this bundle")) {
            Files.copy(export, file);
        }
    }

    private static void checkFree(Path folder) throws IOException, ProductionStoreException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(folder)) {
            throw new ProductionStoreException(
                    folder
                            + " exists already and is not an empty folder. Nothing was changed. Choose another place for the demo.");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
