package org.comptoir.integration.syntax.ubl;

import org.comptoir.integration.syntax.binding.Binding;

/**
 * How UBL 2.1 tells of packing: measures by their attribute (UNCL6313), and packages in packages, as many levels as a
 * despatch advice may have.
 */
final class PackingTable {
    /** The table of DespatchAdvice with its repeated parts: pairs of a word in it and what stands for it. */
    static final String[] PARTS = {
        "    {packages}\n", packages().indent(4),
        "    {dimensions}\n", dimensions("cac:MeasurementDimension").indent(4),
        "  {item-dimensions}\n", dimensions("cac:Item/cac:Dimension").indent(2)
    };

    /** Levels of packages below the handling unit. */
    private static final int LEVELS = 7;

    private PackingTable() {}

    private static String packages() {
        String level = Binding.text(Ubl.class, "package.binding")
                .replace(
                        "  {dimensions}\n",
                        dimensions("cac:MeasurementDimension").indent(2));
        String inside = "";
        for (int i = 0; i < LEVELS; i++) {
            inside = level.replace("  {packages}\n", inside.indent(2));
        }
        return inside.replaceFirst("cac:ContainedPackage", "cac:Package");
    }

    private static String dimensions(String element) {
        return Binding.text(Ubl.class, "dimensions.binding").replace("{dimension}", element);
    }
}
