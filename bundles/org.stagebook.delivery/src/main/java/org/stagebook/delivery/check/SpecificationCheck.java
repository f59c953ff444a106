package org.stagebook.delivery.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stagebook.delivery.check.EvidenceGatherer.Wanted;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.qc.QcPass;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleEngine;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.metering.MeasureProgress;

/** Holds deliveries against specifications: gathers what their rules need to know, and no more, and judges. */
public final class SpecificationCheck {

    /** Raised whenever the same sound may be judged otherwise than before, so that results that were kept are made again. */
    public static final int RULES_VERSION = 2;

    private static final String QC = "stagebook-qc";

    private final RuleBook rules;
    private final EvidenceGatherer gatherer;

    /**
     * Prepares.
     *
     * @param threads how many threads one delivery may use, at least 1
     */
    public SpecificationCheck(RuleBook rules, int threads) {
        this.rules = rules;
        this.gatherer = new EvidenceGatherer(threads);
    }

    /**
     * What is looked for in every delivery, whoever takes it: the facility's own list under the id {@code stagebook-qc}, else ours.
     */
    public static Specification qc(SpecificationShelf shelf) {
        return shelf.find(QC).orElseGet(SpecificationCheck::usualQc);
    }

    private static Specification usualQc() {
        String name = QC + ".json";
        try (InputStream in = Objects.requireNonNull(SpecificationCheck.class.getResourceAsStream(name), name)) {
            return new SpecificationReader().read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of what is looked for in every delivery cannot be read.", e);
        }
    }

    /** How many frames the progress hears of. */
    public static long workFrames(Delivery delivery) throws IOException {
        return QcPass.workFrames(EvidenceGatherer.files(delivery));
    }

    /**
     * Judges one delivery by one specification.
     *
     * @throws IOException if a file cannot be read
     */
    public CheckReport check(Delivery delivery, Specification specification, MeasureProgress progress)
            throws IOException {
        return check(delivery, List.of(specification), progress).getFirst();
    }

    /**
     * Judges one delivery by several specifications, reading it once.
     *
     * @return a report for each, in their order
     * @throws IOException if a file cannot be read
     */
    public List<CheckReport> check(Delivery delivery, List<Specification> specifications, MeasureProgress progress)
            throws IOException {
        return check(delivery, specifications, new FileDigests(Set.of()), progress);
    }

    /**
     * The same where somebody else wants checksums of the files as well, so that nobody reads a file again for them.
     *
     * @param digests of this check; knows afterwards what was computed
     * @throws IOException if a file cannot be read
     */
    public List<CheckReport> check(
            Delivery delivery, List<Specification> specifications, FileDigests digests, MeasureProgress progress)
            throws IOException {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        specifications.forEach(specification -> inputs.addAll(rules.inputs(specification)));
        Wanted wanted = new Wanted(inputs, new PassSettings(specifications).of(inputs), digests);
        Evidence evidence = gatherer.gather(delivery, wanted, progress);
        return specifications.stream()
                .map(specification -> report(delivery, specification, evidence))
                .toList();
    }

    private CheckReport report(Delivery delivery, Specification specification, Evidence evidence) {
        List<RuleResult> results = new RuleEngine(rules).judge(specification, evidence);
        return new CheckReport(specification, delivery, Verdict.of(results), results);
    }
}
