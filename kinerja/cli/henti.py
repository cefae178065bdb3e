"""How a command ends that was stopped by Ctrl-C."""

__all__ = ["DIHENTIKAN", "KALIMAT_DIHENTIKAN"]

DIHENTIKAN = 130
KALIMAT_DIHENTIKAN = "Dihentikan; jalankan perintah yang sama untuk melanjutkan."
