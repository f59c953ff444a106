package org.stagebook.delivery.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.spec.Requirement.Clause;

/** Reads what a specification file says of formats, leader and names, each as requirements of its own. */
final class SectionReader {

    private static final List<List<String>> FORMAT_FIELDS = List.of(
            List.of("layouts", "layout"),
            List.of("orders", "channelOrder"),
            List.of("sampleRatesHz", "sampleRateHz"),
            List.of("bitDepths", "bitDepth"),
            List.of("containers", "container"));

    List<Requirement> format(JsonFields format) throws UnreadableSpecificationException {
        Clause clause = RequirementReader.clause(format);
        Severity severity = format.oneOf("severity", Severity::of, Severity.REJECT);
        List<Requirement> requirements = new ArrayList<>();
        for (List<String> field : FORMAT_FIELDS) {
            List<String> allowed = allowed(format, field.getFirst());
            if (!allowed.isEmpty()) {
                requirements.add(RequirementReader.listed(
                        "format." + field.getLast(), field.getLast(), allowed, severity, clause));
            }
        }
        format.end();
        return asking(format, requirements);
    }

    private static List<String> allowed(JsonFields format, String field) throws UnreadableSpecificationException {
        List<String> written = format.texts(field);
        List<String> allowed = new ArrayList<>();
        for (String each : written) {
            allowed.add(
                    switch (field) {
                        case "layouts" -> layout(format, each);
                        case "orders" -> order(format, each);
                        default -> each;
                    });
        }
        return allowed;
    }

    private static String layout(JsonFields format, String written) throws UnreadableSpecificationException {
        return ChannelLayout.ofLabel(written)
                .map(ChannelLayout::label)
                .orElseThrow(
                        () -> format.wrong("layouts", "has \"" + written + "\", which is no layout that is known"));
    }

    private static String order(JsonFields format, String written) throws UnreadableSpecificationException {
        try {
            return ChannelOrder.parse(written).toString();
        } catch (IllegalArgumentException e) {
            throw format.wrong("orders", "has a mistake. " + e.getMessage());
        }
    }

    List<Requirement> leader(JsonFields leader) throws UnreadableSpecificationException {
        Clause clause = RequirementReader.clause(leader);
        Severity severity = leader.oneOf("severity", Severity::of, Severity.REJECT);
        List<Requirement> requirements = new ArrayList<>();
        Optional<String> pop = leader.optionalText("pop");
        if (pop.isPresent()) {
            if (!List.of("required", "forbidden").contains(pop.get())) {
                throw leader.wrong("pop", "has to be \"required\" or \"forbidden\"");
            }
            requirements.add(RequirementReader.listed("leader.pop", "syncPop", List.of(pop.get()), severity, clause));
        }
        pad(leader, "headSecondsMost")
                .ifPresent(limits -> requirements.add(
                        RequirementReader.limited("leader.head", "headPad", limits, severity, clause)));
        pad(leader, "tailSecondsMost")
                .ifPresent(limits -> requirements.add(
                        RequirementReader.limited("leader.tail", "tailPad", limits, severity, clause)));
        leader.end();
        return asking(leader, requirements);
    }

    private static List<Requirement> asking(JsonFields section, List<Requirement> requirements)
            throws UnreadableSpecificationException {
        if (requirements.isEmpty()) {
            throw section.wrong("", "asks for nothing");
        }
        return requirements;
    }

    private static Optional<Limits> pad(JsonFields leader, String field) throws UnreadableSpecificationException {
        OptionalDouble most = leader.number(field);
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limits(OptionalDouble.empty(), most, false, OptionalDouble.empty(), 0, "s"));
    }

    Requirement naming(JsonFields naming) throws UnreadableSpecificationException {
        Optional<String> template = naming.optionalText("template");
        Requirement requirement = RequirementReader.listed(
                "naming",
                template.isPresent() ? "fileNameTemplate" : "fileName",
                List.of(template.isPresent() ? template.get() : naming.text("pattern")),
                naming.oneOf("severity", Severity::of, Severity.REJECT),
                RequirementReader.clause(naming));
        naming.end();
        return requirement;
    }
}
