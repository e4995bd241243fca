package org.comptoir.settlement;

import org.comptoir.filing.FileContent;

/** Makes one file of a remittance advice. The domain knows no file format: implementations stand with the formats. */
public interface RemittanceRenderer {
    /** Where the file stands among its sisters, from 1. */
    int position();

    /** The advice as a file; its name tells the payout's number. */
    FileContent render(RemittanceJob job);
}
