package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.content.BriefContent.Decision;
import org.stagebook.report.content.MixerWish;
import org.stagebook.report.content.MixerWish.Tracks;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** What the mixer asked to receive, and what was decided about formats. */
final class AgreedPart {
    private AgreedPart() {}

    static Part of(PackageContent content) {
        List<Html> both = new ArrayList<>();
        both.add(Html.tag("div")
                .add(Html.text("h3", "What the mixer asked to receive"))
                .add(content.wish()
                        .map(AgreedPart::wish)
                        .orElseGet(() -> Blocks.empty("The mixer has not said what to receive.", List.of()))));
        both.add(Html.tag("div")
                .add(Html.text("h3", "Decided formats"))
                .add(
                        content.brief().decisions().isEmpty()
                                ? Blocks.empty("No decision about formats is recorded.", List.of())
                                : decisions(content.brief().decisions())));
        return Part.of(
                "agreed", "What was agreed", "", Html.tag("div", "beside").addAll(both.stream()));
    }

    private static Html wish(MixerWish wish) {
        Html part = Html.tag("div");
        String whose = (wish.name() + (wish.name().isEmpty() || wish.mixer().isEmpty() ? "" : ", ") + wish.mixer());
        if (!whose.isEmpty()) {
            part.add(Html.tag("p", "total").add(whose));
        }
        if (!wish.wishes().isEmpty()) {
            Html list = Html.tag("dl", "words");
            wish.wishes().forEach(one -> list.add(Html.text("dt", one.about()), Html.text("dd", one.wanted())));
            part.add(list);
        }
        if (!wish.tracks().isEmpty()) {
            part.add(Blocks.table(
                    "plain",
                    List.of("Tracks", "For", "At most", "Layout"),
                    wish.tracks().stream().map(AgreedPart::tracks)));
        }
        return wish.remark().isEmpty() ? part : part.add(Blocks.prose(wish.remark()));
    }

    private static List<Html> tracks(Tracks tracks) {
        Html layout =
                Html.tag("td", tracks.layout().isEmpty() ? "none" : "two").add(Html.text("span", tracks.layout()));
        return List.of(
                Blocks.cell(tracks.name()),
                Blocks.cell(tracks.role()),
                Blocks.figures(tracks.most()),
                tracks.channelOrder().isEmpty()
                        ? layout
                        : layout.add(Html.tag("span", "quiet").add(tracks.channelOrder())));
    }

    private static Html decisions(List<Decision> decisions) {
        return Blocks.table(
                "plain",
                List.of("Subject", "Decision", "By", "On"),
                decisions.stream()
                        .map(decision -> List.of(
                                Blocks.cell(decision.subject()),
                                words(decision),
                                Blocks.cell(decision.decidedBy()),
                                Blocks.figures(decision.decidedOn()))));
    }

    private static Html words(Decision decision) {
        Html cell = Html.tag("td", "wide").add(Html.tag("span", "desc").add(decision.decision()));
        decision.formats().forEach(format -> cell.add(Html.tag("span", "note").add(format)));
        return decision.remark().isEmpty()
                ? cell
                : cell.add(Html.tag("span", "note").add(decision.remark()));
    }
}
