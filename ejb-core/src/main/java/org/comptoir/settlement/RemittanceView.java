package org.comptoir.settlement;

import java.io.Serializable;
import java.util.List;
import org.comptoir.filing.FileView;

/**
 * A remittance advice (SET-05): the paid payout with its lines.
 *
 * @param files its renderings (XLSX, CSV …), empty until they are made
 * @param invoices the paid invoices' own files
 */
public record RemittanceView(PayoutView payout, List<FileView> files, List<FileView> invoices)
        implements Serializable {}
