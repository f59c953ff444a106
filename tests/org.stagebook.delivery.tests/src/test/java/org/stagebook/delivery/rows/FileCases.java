package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** Cases for what a file says of itself: each of what is allowed, and some of what is not. */
final class FileCases {

    private final Specification specification;
    private final Requirement requirement;
    private final MadeFile right;
    private final List<RowCase> cases = new ArrayList<>();

    FileCases(Specification specification, Requirement requirement) {
        this.specification = specification;
        this.requirement = requirement;
        this.right = MadeFile.askedBy(specification);
    }

    List<RowCase> layouts() {
        for (ChannelLayout layout : ChannelLayout.values()) {
            OrderConvention.SMPTE
                    .order(layout)
                    .ifPresent(order -> add(layout.label(), right.with(order), allowed(layout.label())));
        }
        return withUnknownOrder();
    }

    List<RowCase> orders() {
        List<ChannelOrder> allowed =
                requirement.allowed().stream().map(ChannelOrder::parse).toList();
        allowed.forEach(order -> add(order.toString(), right.with(order), Outcome.PASS));
        for (ChannelLayout layout : allowed.stream()
                .flatMap(order -> order.layout().stream())
                .distinct()
                .toList()) {
            Stream.of(OrderConvention.values())
                    .flatMap(convention -> convention.order(layout).stream())
                    .distinct()
                    .filter(order -> !allowed.contains(order))
                    .forEach(order -> add(order.toString(), right.with(order), Outcome.FAIL));
        }
        add("L R", right.with(ChannelOrder.L_R), Outcome.NOT_APPLICABLE);
        return withUnknownOrder();
    }

    private List<RowCase> withUnknownOrder() {
        add("order unknown", right.withoutOrder(), Outcome.NEEDS_HUMAN);
        return List.copyOf(cases);
    }

    List<RowCase> sampleRates() {
        for (int rateHz : List.of(44_100, 47_952, 48_000, 48_048, 88_200, 96_000)) {
            add(rateHz + " Hz", right.atRate(rateHz), allowed(Integer.toString(rateHz)));
        }
        return List.copyOf(cases);
    }

    List<RowCase> bitDepths() {
        for (int bits : List.of(16, 20, 24, 32)) {
            add(bits + "-bit", right.withSample(bits + "-bit"), allowed(Integer.toString(bits)));
        }
        add("32-bit float", right.withSample("32-bit float"), Outcome.FAIL);
        return List.copyOf(cases);
    }

    List<RowCase> containers() {
        for (String container : List.of("WAV", "RF64", "BW64", "AIFF", "AIFF-C", "FLAC")) {
            add(container, right.inContainer(container), allowed(container));
        }
        return List.copyOf(cases);
    }

    List<RowCase> names() {
        Names names = Names.of(requirement);
        add(names.right(), right.named(names.right()), Outcome.PASS);
        names.alsoRight().forEach(name -> add(name, right.named(name), Outcome.PASS));
        names.wrong().forEach(name -> add(name, right.named(name), Outcome.FAIL));
        String wrong = names.wrong().getFirst();
        add(names.right() + " and " + wrong, right.named(names.right(), wrong), Outcome.FAIL);
        return List.copyOf(cases);
    }

    private Outcome allowed(String what) {
        return requirement.allowed().contains(what) ? Outcome.PASS : Outcome.FAIL;
    }

    private void add(String label, MadeFile file, Outcome outcome) {
        DeliveryMaker maker = new DeliveryMaker(specification, requirement, file);
        cases.add(new RowCase(
                specification, requirement, label, () -> maker.of(maker.tones().silence(0.1)), Expected.of(outcome)));
    }
}
