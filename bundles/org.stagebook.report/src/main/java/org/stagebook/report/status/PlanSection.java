package org.stagebook.report.status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.stagebook.delivery.plan.PhaseCost;
import org.stagebook.delivery.plan.PlanCosts;
import org.stagebook.model.StagePhase;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.HtmlFile;
import org.stagebook.report.status.DeliveryStatus.Plan;

/** The plan of a production and its cost on the status page. */
record PlanSection(Plan plan) {

    Html section() {
        PlanCosts costs = plan.costs();
        Html facts = Html.tag("dl", "facts");
        HtmlFile.fact(facts, "Budget", costs.budget().words());
        HtmlFile.fact(facts, "Booked", costs.booked().words());
        HtmlFile.fact(facts, "Used", costs.used().words());
        HtmlFile.fact(facts, "Expected", costs.expected().words());
        HtmlFile.fact(facts, "Left", costs.left().words());
        Html section = Html.tag("section")
                .add(
                        Html.text("h2", "Stage plan and cost")
                                .add(Html.tag("span", "aside").add(" " + plan.name())),
                        facts,
                        phases());
        return costs.causes().isEmpty() ? section : section.add(causes());
    }

    private Html phases() {
        Html titles = Html.tag("tr");
        List.of("Phase", "Days", "Booked", "Used", "Expected").forEach(title -> titles.add(Html.text("th", title)));
        Html rows = Html.tag("tbody");
        plan.costs().phases().forEach(phase -> rows.add(row(phase)));
        return Html.tag("table", "plan").add(Html.tag("thead").add(titles), rows);
    }

    private static Html row(PhaseCost cost) {
        StagePhase phase = cost.phase();
        Html name = Html.tag("td", "wide")
                .add(Html.text("b", nameOf(phase)))
                .add(Html.tag("span", "quiet").add(kindBeside(phase)));
        cost.cause().ifPresent(cause -> name.add(Html.tag("span", "line").add(cause)));
        return Html.tag("tr")
                .add(
                        name,
                        Html.tag("td").add(days(phase)),
                        money("Booked", cost.booked().words()),
                        money("Used", cost.used().words()),
                        money("Expected", cost.expected().words()));
    }

    private static String nameOf(StagePhase phase) {
        return Objects.requireNonNullElse(phase.getName(), "");
    }

    /** Many phases are called what is done in them. */
    private static String kindBeside(StagePhase phase) {
        String kind = phase.getKind().toString();
        boolean says = nameOf(phase).toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
        return says ? "" : " " + kind;
    }

    private static Html money(String title, String words) {
        return Html.tag("td", "money").with("data-title", title).add(words);
    }

    private static String days(StagePhase phase) {
        if (phase.getStart() == null) {
            return "";
        }
        return phase.getEnd() == null || phase.getEnd().equals(phase.getStart())
                ? phase.getStart().toString()
                : phase.getStart() + " to " + phase.getEnd();
    }

    private Html causes() {
        Html list = Html.tag("ul", "causes");
        plan.costs()
                .causes()
                .forEach((cause, costs) ->
                        list.add(Html.tag("li").add(Html.text("span", cause), Html.text("b", costs.words()))));
        return Html.tag("div").add(Html.text("h3", "What changes cost"), list);
    }
}
