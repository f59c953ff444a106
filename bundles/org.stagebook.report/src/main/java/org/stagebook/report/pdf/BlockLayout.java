package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.block.Warning;
import org.stagebook.report.pdf.Piece.NewPage;
import org.stagebook.report.pdf.Piece.Placeable;

/** Sets blocks: what pages are filled with. */
final class BlockLayout {

    /** Lines of a paragraph that stay together. */
    private static final int TOGETHER = 5;

    private static final float LABEL = 62;
    private static final float WIDEST_LABEL = 110;

    private final Setting setting;
    private final List<Piece> pieces = new ArrayList<>();
    private float labelWidth = LABEL;

    /** Whether what is being added introduces a table. */
    private boolean beforeTable;

    /** Whether nothing but paragraphs stand between what is being added and a table. */
    private boolean leadsToTable;

    BlockLayout(Setting setting) {
        this.setting = setting;
    }

    /** The pieces of some blocks, and at the end the texts that were too long for their place. */
    List<Piece> pieces(List<Block> blocks) {
        labelWidth = labelWidth(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            beforeTable = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table;
            leadsToTable = leadsToTable(blocks.subList(i + 1, blocks.size()));
            add(blocks.get(i));
        }
        Map<String, String> texts = setting.longTexts().all();
        if (!texts.isEmpty()) {
            pieces.add(new NewPage("Long texts"));
            texts.forEach((number, text) -> {
                add(new Heading(2, number, ""));
                add(new Paragraph("", text, false));
            });
        }
        return List.copyOf(pieces);
    }

    private static boolean leadsToTable(List<Block> following) {
        return following.stream()
                .dropWhile(Paragraph.class::isInstance)
                .findFirst()
                .filter(Table.class::isInstance)
                .isPresent();
    }

    private void add(Block block) {
        switch (block) {
            case Section section -> pieces.add(new NewPage(section.running()));
            case Heading heading ->
                pieces.add(Placeable.keeping(
                        new HeadingSlab(heading.text(), heading.aside(), heading.level(), setting),
                        heading.level() <= 1 ? 16 : 12));
            case Paragraph paragraph -> add(paragraph);
            case Warning warning -> pieces.add(Placeable.of(WarningSlab.of(warning.sentences(), setting), 6));
            case FieldList fields -> add(fields);
            case Table table -> pieces.addAll(new TableLayout(table, setting).pieces(4));
            case RecordPage page -> pieces.addAll(new RecordLayout(page, setting).pieces());
            case CueGrid grid -> pieces.addAll(new GridPages(grid, setting).pieces());
        }
    }

    /** Labels of one report are as wide as the longest of them. */
    private float labelWidth(List<Block> blocks) {
        float widest = LABEL;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                String label = setting.lettering().settable(paragraph.label());
                widest = Math.max(widest, setting.quiet().width(label, setting.lettering()) + 8);
            }
        }
        return Math.min(widest, WIDEST_LABEL);
    }

    private void add(FieldList list) {
        FieldList known = new FieldList(
                list.fields().stream().filter(field -> !field.value().isEmpty()).toList());
        if (!known.fields().isEmpty()) {
            pieces.add(Placeable.of(new FieldsSlab(known.fields(), setting.width() > 600 ? 6 : 4, setting), 4));
        }
    }

    private void add(Paragraph paragraph) {
        Lead lead = paragraph.quiet() ? setting.quiet() : setting.body();
        float indent = paragraph.label().isEmpty() ? 0 : labelWidth;
        List<String> lines = setting.lettering().lines(paragraph.text(), setting.width() - indent, lead);
        if (!paragraph.label().isEmpty() && lines.size() <= TOGETHER) {
            LabelledSlab slab = new LabelledSlab(paragraph.label(), lines, indent, setting);
            pieces.add(leadsToTable ? Placeable.keeping(slab, 1) : Placeable.of(slab, 1));
            return;
        }
        if (!paragraph.label().isEmpty()) {
            pieces.add(Placeable.keeping(new TextSlab(List.of(paragraph.label()), setting.quiet(), 0), 2));
        }
        for (int i = 0; i < lines.size(); i += TOGETHER) {
            List<String> part = lines.subList(i, Math.min(i + TOGETHER, lines.size()));
            boolean withNext = beforeTable && i + TOGETHER >= lines.size();
            pieces.add(new Placeable(new TextSlab(part, lead, indent), i == 0 ? 4 : 0, withNext, Optional.empty()));
        }
    }
}
